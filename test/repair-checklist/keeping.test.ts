import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import type { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';
import { checklist as words } from '../../src/wording/languages/en.js';
import { byRole } from '../query.js';
import { make, field, onDevice, write } from './note.js';

const address = location.href;
const press = async (checklist: RepairChecklist, action: string) => {
  byRole(checklist, 'button', action).click();
  await checklist.updateComplete;
};
/** What the device keeps of one checklist, as an earlier version wrote it. */
const older = (entries: Record<string, unknown>) => JSON.stringify({ version: 1, entries });

describe('a kept note', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    localStorage.clear();
    history.replaceState(null, '', address);
  });

  const changes: [string, (checklist: RepairChecklist) => void][] = [
    ['the address', () => history.replaceState(null, '', '/another/page?step=2')],
    ['the id', (checklist) => (checklist.id = 'another')],
    ['saving being allowed', (checklist) => (checklist.without = 'saving')],
  ];
  for (const [what, change] of changes)
    it(`is neither lost nor left behind when ${what} changes after it was kept`, async () => {
      const checklist = await make();
      await write(checklist, 'note.0.hurt', 'first');
      await press(checklist, words.keep.action);
      change(checklist);
      await checklist.updateComplete;
      await write(checklist, 'note.0.own', 'second');
      expect(field(checklist, 'note.0.hurt').value).to.equal('first');
      expect(onDevice()).to.contain('first').and.to.contain('second');
      await press(checklist, words.clear);
      expect(onDevice()).to.equal('');
    });

  it('is not kept anew where saving was turned off before it was brought back', async () => {
    const checklist = await make();
    await write(checklist, 'note.0.hurt', 'first');
    await press(checklist, words.keep.action);
    await press(checklist, words.clear);
    checklist.without = 'saving';
    await checklist.updateComplete;
    await press(checklist, words.undo);
    expect(field(checklist, 'note.0.hurt').value).to.equal('first');
    expect(localStorage).to.have.length(0);
  });

  it('shows in no other checklist: beside it without an id, of the same id, at another query', async () => {
    const page = await fixture(html`
      <div>
        <repair-checklist></repair-checklist><repair-checklist></repair-checklist
        ><repair-checklist id="twin"></repair-checklist
        ><repair-checklist id="twin"></repair-checklist>
      </div>
    `);
    const all = [...page.querySelectorAll('repair-checklist')];
    for (const [index, checklist] of all.entries()) {
      await write(checklist, 'note.0.hurt', `note ${index}`);
      await press(checklist, words.keep.action);
    }
    expect(localStorage).to.have.length(4);
    const again = all.map((checklist) => checklist.cloneNode() as RepairChecklist);
    page.replaceChildren();
    page.append(...again);
    for (const [index, checklist] of again.entries()) {
      await checklist.updateComplete;
      expect(field(checklist, 'note.0.hurt').value).to.equal(`note ${index}`);
    }
    page.replaceChildren();
    history.replaceState(null, '', `${location.pathname}?another`);
    const other = await make();
    expect(field(other, 'note.0.hurt').value).to.equal('');
  });

  it('of an earlier version is found, once, and goes with Clear', async () => {
    const key = 'rupture-repair/checklist/1/ours';
    localStorage.setItem(key, older({ 'note.0.hurt': 'from before' }));
    const page = await fixture(
      html`<div>
        <repair-checklist id="ours"></repair-checklist
        ><repair-checklist id="ours"></repair-checklist>
      </div>`,
    );
    const [first, second] = page.querySelectorAll('repair-checklist');
    expect(field(first!, 'note.0.hurt').value).to.equal('from before');
    expect(field(second!, 'note.0.hurt').value).to.equal('');
    expect(localStorage.getItem(key)).to.equal(null);
    await press(first!, words.clear);
    expect(localStorage).to.have.length(0);
  });

  it('stays with its part when the author puts a new one before it', async () => {
    const list = (titles: string[]) =>
      html`<repair-checklist id="ours"
        ><ol>
          ${titles.map((title) => html`<li>${title}</li>`)}
        </ol></repair-checklist
      >`;
    localStorage.setItem(
      'rupture-repair/checklist/1/ours',
      older({ 'note.0.item-2': 'to listen', 'tick.0.item-2': '1' }),
    );
    const before = await make(list(['Breathe', 'Listen']));
    await before.updateComplete;
    expect(field(before, 'note.0.item-listen').value).to.equal('to listen');
    before.remove();
    const after = await make(list(['Drink some water', 'Breathe', 'Listen']));
    await after.updateComplete;
    expect(field(after, 'note.0.item-listen').value).to.equal('to listen');
    expect(field(after, 'note.0.item-breathe').value).to.equal('');
    // As a page that is translated does it.
    for (const [index, item] of [...after.querySelectorAll('li')].entries())
      item.textContent = ['Toma agua', 'Respira', 'Escucha'][index]!;
    after.requestUpdate();
    await after.updateComplete;
    expect(after.shadowRoot!.textContent).to.contain('Escucha');
    expect(field(after, 'note.0.item-listen').value).to.equal('to listen');
  });

  it('survives what others have written into the storage, of any shape', async () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const good = '"note.0.hurt":"good"';
    const tampered = {
      readable: [
        `{"version":1,"entries":{${good},"__proto__":"x","toString":"y","constructor":"z"}}`,
        `{"version":1,"entries":{${good},"note.0.own":5,"note.0.forward":{"a":1},"x":${deep}}}`,
      ],
      unreadable: [
        '"x"',
        '[]',
        'null',
        '{}',
        deep,
        '{"version":1,"entries":"abc"}',
        '{"version":1,"entries":["a"]}',
        '{"version":2,"entries":{}}',
        '{"version":1,"ent',
      ],
    };
    for (const text of [...tampered.readable, ...tampered.unreadable]) {
      localStorage.clear();
      localStorage.setItem('rupture-repair/checklist/1/ours', text);
      const checklist = await make(html`<repair-checklist id="ours"></repair-checklist>`);
      const isReadable = tampered.readable.includes(text);
      expect(field(checklist, 'note.0.hurt').value, text).to.equal(isReadable ? 'good' : '');
      for (const bad of ['note.0.own', 'note.0.forward'])
        expect(field(checklist, bad).value, text).to.equal('');
      await press(checklist, isReadable ? words.clear : words.keep.action);
      if (isReadable) await press(checklist, words.undo);
      await write(checklist, 'note.0.impact', 'mine');
      dispatchEvent(new StorageEvent('storage', { key: null }));
      await checklist.updateComplete;
      expect(field(checklist, 'note.0.impact').value, text).to.equal('mine');
      // What cannot be read stays on the device, beside.
      if (!isReadable) expect(onDevice()).to.contain(text);
      await press(checklist, words.clear);
      expect(onDevice(), text).to.equal('');
      checklist.remove();
    }
  });
});
