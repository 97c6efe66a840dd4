import { expect, fixture, html } from '@open-wc/testing';
import { record } from 'rrweb';
import '../../src/all.js';
import type { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';
import { checklist as words } from '../../src/wording/languages/en.js';
import { byRole } from '../query.js';

const MARKER = 'marker-7f3a';

const fieldsOf = (checklist: RepairChecklist) =>
  checklist.shadowRoot!.querySelectorAll<HTMLTextAreaElement>('textarea, [type=text]');

describe('a recorder of sessions', () => {
  it('hears nothing of what is written, repeated or printed, as it records by default', async () => {
    const checklist = await fixture<RepairChecklist>(
      html`<repair-checklist people="two"></repair-checklist>`,
    );
    const writeAll = async () => {
      for (const details of checklist.shadowRoot!.querySelectorAll('details')) details.open = true;
      for (const field of fieldsOf(checklist)) {
        field.value = MARKER;
        field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
      }
      await checklist.updateComplete;
    };
    const heard: string[] = [];
    const start = () =>
      record({ emit: (event) => void heard.push(JSON.stringify(event)), inlineStylesheet: false })!;
    const stop = start();
    await writeAll();
    byRole(checklist, 'checkbox', words.together!.ticks).click();
    checklist.shadowRoot!.querySelector<HTMLElement>('[data-action=print]')!.click();
    checklist.shadowRoot!.querySelector('iframe')!.contentWindow!.print = () => undefined;
    await checklist.updateComplete;
    stop();
    // One that starts when all is written already takes a picture of the whole page.
    start()();
    expect(heard.join()).to.contain(words.title);
    expect(heard.join()).to.not.contain(MARKER);
    expect(fieldsOf(checklist).length).to.be.greaterThan(30);
  });

  it('is told to look away by the marks of every tool that is named, as are spelling services', async () => {
    const checklist = await fixture<RepairChecklist>(
      html`<repair-checklist people="two"></repair-checklist>`,
    );
    checklist.shadowRoot!.querySelector<HTMLElement>('[data-action=print]')!.click();
    const sheet = checklist.shadowRoot!.querySelector('iframe')!;
    sheet.contentWindow!.print = () => undefined;
    for (const element of [...fieldsOf(checklist), sheet]) {
      for (const mark of ['rr-block', 'fs-exclude', 'ph-no-capture', 'sentry-block'])
        expect(element.className.split(' ')).to.contain(mark);
      for (const mark of ['clarity-mask', 'hj-suppress', 'dd-privacy', 'private'])
        expect(element.hasAttribute(`data-${mark}`), mark).to.equal(true);
    }
    for (const field of fieldsOf(checklist)) {
      expect(field.spellcheck).to.equal(false);
      expect(field.getAttribute('writingsuggestions')).to.equal('false');
    }
  });
});
