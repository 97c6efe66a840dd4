import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import type { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';
import { field } from '../repair-checklist/note.js';

/** Which of some events, sent from inside an element, a page hears that listens as most do. */
function heard(from: Node, events: Event[]): string[] {
  const types: string[] = [];
  const hear = (event: Event) => void types.push(event.type);
  for (const { type } of events) document.addEventListener(type, hear);
  for (const event of events) from.dispatchEvent(event);
  for (const { type } of events) document.removeEventListener(type, hear);
  return types;
}
const all = { bubbles: true, composed: true, cancelable: true };
const keys = (key: string) =>
  ['keydown', 'keypress', 'keyup'].map((type) => new KeyboardEvent(type, { ...all, key }));
const events = (...types: string[]) => types.map((type) => new Event(type, all));

describe('what someone types and presses in a widget', () => {
  let checklist: RepairChecklist;
  beforeEach(async () => {
    checklist = await fixture(
      html`<repair-checklist people="two"><input slot="after" /></repair-checklist>`,
    );
  });

  it('is no shortcut of the page in a text field, but for Escape and Tab', () => {
    for (const entry of ['note.0.hurt', 'opening', 'name.0']) {
      for (const key of ['j', '/', 'Enter', 'Shift'])
        expect(heard(field(checklist, entry), keys(key)), key).to.deep.equal([]);
      for (const key of ['Escape', 'Tab'])
        expect(heard(field(checklist, entry), keys(key)), key).to.have.length(3);
    }
  });

  it('is no shortcut in a choice either, where letters find an option', () => {
    for (const select of checklist.shadowRoot!.querySelectorAll('select'))
      expect(heard(select, keys('w'))).to.deep.equal([]);
  });

  it('is not forbidden by a page that is against copying', () => {
    const forbidden = ['selectstart', 'contextmenu', 'copy', 'cut', 'paste', 'mousedown'];
    expect(heard(field(checklist, 'note.0.hurt'), events(...forbidden))).to.deep.equal([]);
  });

  it('is not answered by a script for faster touches, whose clicks would miss', () => {
    for (const control of checklist.shadowRoot!.querySelectorAll('input, select, button, summary'))
      expect(heard(control, events('touchstart', 'touchend', 'mousedown'))).to.deep.equal([]);
  });

  it('throws nothing where words are selected, which begins in a text and in no element', () => {
    const errors: string[] = [];
    const onError = (event: ErrorEvent) => {
      event.preventDefault();
      errors.push(event.message);
    };
    addEventListener('error', onError);
    const text = checklist.shadowRoot!.querySelector('.title')!.firstChild!;
    const told = heard(text, events('selectstart', 'mousedown'));
    removeEventListener('error', onError);
    expect(errors).to.deep.equal([]);
    expect(told).to.have.length(2);
  });

  it('is heard by the page elsewhere, in its own fields, and before it comes to the widget', () => {
    const title = checklist.shadowRoot!.querySelector('.title')!;
    expect(heard(title, [...keys('j'), ...events('copy', 'touchstart')])).to.have.length(5);
    expect(heard(checklist.querySelector('input')!, keys('j'))).to.have.length(3);
    expect(heard(field(checklist, 'note.0.hurt'), events('click', 'input'))).to.have.length(2);
    const early: string[] = [];
    const hear = ({ type }: Event) => void early.push(type);
    addEventListener('keydown', hear, { capture: true });
    heard(field(checklist, 'note.0.hurt'), keys('Shift'));
    removeEventListener('keydown', hear, { capture: true });
    expect(early).to.deep.equal(['keydown']);
  });
});
