import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import type { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';
import { checklist as words } from '../../src/wording/languages/en.js';
import { byRole } from '../query.js';
import { write } from './note.js';

/** Whether the browser is to ask, when it is told to close the page or to load it anew. */
function asks(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  return event.defaultPrevented;
}
const press = async (checklist: RepairChecklist, action: string) => {
  byRole(checklist, 'button', action).click();
  await checklist.updateComplete;
};
/** Browsers without it cannot tell who leaves: there nothing asks. */
const { navigation } = window as { navigation?: EventTarget };
const isAsked = navigation !== undefined;

describe('notes that are not saved', () => {
  let checklist: RepairChecklist;
  beforeEach(async () => {
    localStorage.clear();
    checklist = await fixture(html`<repair-checklist></repair-checklist>`);
  });
  afterEach(() => localStorage.clear());

  it('are asked about before the page is closed, until they are saved, cleared or taken away', async () => {
    expect(asks()).to.equal(false);
    await write(checklist, 'note.0.hurt', 'mine');
    expect(asks()).to.equal(isAsked);
    await press(checklist, words.keep.action);
    expect(asks()).to.equal(false);
    await press(checklist, words.clear);
    await write(checklist, 'note.0.own', 'mine');
    expect(asks()).to.equal(isAsked);
    await press(checklist, words.clear);
    expect(asks()).to.equal(false);
    await write(checklist, 'note.0.own', 'mine');
    checklist.remove();
    expect(asks()).to.equal(false);
  });

  it('are asked about where the device had no room for all', async () => {
    await write(checklist, 'note.0.hurt', 'mine');
    await press(checklist, words.keep.action);
    const own = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.defineProperty(Storage.prototype, 'setItem', { ...own, value: full });
    await write(checklist, 'note.0.hurt', 'more than there is room for');
    Object.defineProperty(Storage.prototype, 'setItem', own);
    expect(asks()).to.equal(isAsked);
  });

  it('ask nothing for a tick alone', async () => {
    await write(checklist, 'note.0.hurt', '');
    checklist.shadowRoot!.querySelector<HTMLInputElement>('[type=checkbox]')!.click();
    await checklist.updateComplete;
    expect(asks()).to.equal(false);
  });

  for (const exit of [
    '<page-exit href="https://weather.example/"></page-exit>',
    '<div data-rupture-repair="page-exit" data-href="https://weather.example/"></div>',
  ])
    it(`hold nobody up on a page with a quick exit, however it is left: ${exit.slice(0, 12)}`, async () => {
      await write(checklist, 'note.0.hurt', 'mine');
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.innerHTML = exit;
      expect(asks()).to.equal(false);
      place.innerHTML = '';
      expect(asks()).to.equal(isAsked);
    });

  it('hold up no link and no script of the page', async () => {
    await write(checklist, 'note.0.hurt', 'mine');
    navigation?.dispatchEvent(new Event('navigate'));
    expect(asks()).to.equal(false);
  });
});
