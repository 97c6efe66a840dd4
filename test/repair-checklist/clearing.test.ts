import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import type { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';
import { checklist as words } from '../../src/wording/languages/en.js';
import { allByRole, byRole } from '../query.js';
import { field, onDevice, write } from './note.js';

const press = async (checklist: RepairChecklist, action: string) => {
  byRole(checklist, 'button', action).click();
  await checklist.updateComplete;
};
const choices = (checklist: RepairChecklist) =>
  allByRole<HTMLSelectElement>(checklist, 'combobox').map(({ selectedIndex }) => selectedIndex);
const comeBack = () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

describe('“Clear everything”', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('means every checklist of the page, kept or not, and each can be brought back', async () => {
    const page = await fixture(html`
      <div>
        <repair-checklist></repair-checklist
        ><repair-kit><repair-checklist></repair-checklist></repair-kit>
      </div>
    `);
    const [first, second] = page.querySelectorAll('repair-checklist');
    await write(first!, 'note.0.hurt', 'first');
    await write(second!, 'note.0.hurt', 'second');
    await press(second!, words.keep.action);
    let cleared = 0;
    page.addEventListener('repair-clear', () => cleared++);
    await press(first!, words.clear);
    await second!.updateComplete;
    expect(cleared).to.equal(2);
    expect(field(first!, 'note.0.hurt').value).to.equal('');
    expect(field(second!, 'note.0.hurt').value).to.equal('');
    expect(onDevice()).to.equal('');
    await press(second!, words.undo);
    await first!.updateComplete;
    expect(field(first!, 'note.0.hurt').value).to.equal('first');
    expect(onDevice()).to.contain('second');
  });

  it('means what happened, between whom and the chosen opening, too, in the kit as well', async () => {
    const page = await fixture(html`
      <repair-kit relationship="work"
        ><repair-checklist></repair-checklist><rupture-diagram></rupture-diagram
      ></repair-kit>
    `);
    const checklist = page.querySelector('repair-checklist')!;
    await checklist.updateComplete;
    const before = choices(checklist);
    for (const choice of allByRole<HTMLSelectElement>(checklist, 'combobox')) {
      choice.selectedIndex = 2;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
      await checklist.updateComplete;
    }
    await checklist.updateComplete;
    const chosen = choices(checklist);
    expect(chosen).to.not.deep.equal(before);
    await press(checklist, words.clear);
    const diagram = page.querySelector('rupture-diagram')!;
    await diagram.updateComplete;
    await checklist.updateComplete;
    expect(choices(checklist)).to.deep.equal(before);
    expect(diagram.selected).to.equal(undefined);
    await press(checklist, words.undo);
    await checklist.updateComplete;
    expect(choices(checklist)).to.deep.equal(chosen);
  });

  it('can be brought back in a kit, too, whose ticks follow, and after a second press', async () => {
    const kit = await fixture(html`
      <repair-kit><repair-checklist></repair-checklist><repair-card></repair-card></repair-kit>
    `);
    const checklist = kit.querySelector('repair-checklist')!;
    await checklist.updateComplete;
    const tick = () => checklist.shadowRoot!.querySelector<HTMLInputElement>('.tick input')!;
    tick().click();
    await checklist.updateComplete;
    await write(checklist, 'note.0.hurt', 'mine');
    const chip = checklist.shadowRoot!.querySelector<HTMLElement>('.chips :nth-child(3)')!;
    chip.click();
    await checklist.updateComplete;
    for (let presses = 0; presses < 2; presses++) {
      await press(checklist, words.clear);
      // The kit answers with what it has heard.
      await checklist.updateComplete;
    }
    expect(tick().checked).to.equal(false);
    await press(checklist, words.undo);
    await checklist.updateComplete;
    expect(tick().checked).to.equal(true);
    expect(field(checklist, 'note.0.hurt').value).to.equal('mine');
    expect(chip.getAttribute('aria-pressed')).to.equal('true');
  });

  it('empties a field that a script of the page has filled without a word', async () => {
    const checklist = await fixture<RepairChecklist>(html`<repair-checklist></repair-checklist>`);
    field(checklist, 'note.0.hurt').value = 'set by a script';
    const [box] = allByRole<HTMLInputElement>(checklist, 'checkbox');
    box!.checked = true;
    await press(checklist, words.clear);
    expect(field(checklist, 'note.0.hurt').value).to.equal('');
    expect(box!.checked).to.equal(false);
  });

  it('in another tab holds here when the page comes back as it was left', async () => {
    const checklist = await fixture<RepairChecklist>(html`<repair-checklist></repair-checklist>`);
    await write(checklist, 'note.0.hurt', 'kept');
    await press(checklist, words.keep.action);
    localStorage.clear();
    comeBack();
    await checklist.updateComplete;
    expect(field(checklist, 'note.0.hurt').value).to.equal('');
    byRole(checklist, 'button', words.keep.action);
  });

  it('can be taken back for one minute of the clock, also when the page was frozen meanwhile', async () => {
    const checklist = await fixture<RepairChecklist>(html`<repair-checklist></repair-checklist>`);
    await write(checklist, 'note.0.hurt', 'cleared');
    await press(checklist, words.clear);
    const { now } = Date;
    const later = (seconds: number) => (Date.now = () => now() + seconds * 1000);
    try {
      later(55);
      comeBack();
      await checklist.updateComplete;
      const undo = byRole(checklist, 'button', words.undo);
      later(61);
      undo.click();
      await checklist.updateComplete;
      expect(field(checklist, 'note.0.hurt').value).to.equal('');
      comeBack();
      await checklist.updateComplete;
      expect(() => byRole(checklist, 'button', words.undo)).to.throw();
    } finally {
      Date.now = now;
    }
  });
});
