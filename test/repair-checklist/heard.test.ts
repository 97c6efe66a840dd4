import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import type { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';
import { checklist as words } from '../../src/wording/languages/en.js';
import { byRole } from '../query.js';

const make = () => fixture<RepairChecklist>(html`<repair-checklist></repair-checklist>`);
const heard = (checklist: RepairChecklist) =>
  checklist.shadowRoot!.querySelector('[aria-live=polite]')!.textContent;
const clear = async (checklist: RepairChecklist) => {
  byRole(checklist, 'button', words.clear).click();
  await checklist.updateComplete;
};

describe('what the checklist has read out', () => {
  it('is another text where it is the same again: screen readers drop the same one', async () => {
    const checklist = await make();
    await clear(checklist);
    const first = heard(checklist);
    await clear(checklist);
    const second = heard(checklist);
    await clear(checklist);
    expect([first, second, heard(checklist)].map((text) => text.trim())).to.deep.equal(
      Array(3).fill(words.cleared),
    );
    expect(second).not.to.equal(first);
    expect(heard(checklist)).to.equal(first);
  });

  it('goes after a while, so that those who have the page read do not hear it once more', async () => {
    const later: (() => void)[] = [];
    const own = window.setTimeout.bind(window);
    window.setTimeout = ((act: () => void, time?: number) =>
      time && time >= 5000 ? later.push(act) : own(act, time)) as typeof setTimeout;
    const checklist = await make();
    try {
      await clear(checklist);
    } finally {
      window.setTimeout = own;
    }
    expect(heard(checklist)).not.to.equal('');
    for (const act of later) act();
    await checklist.updateComplete;
    expect(heard(checklist)).to.equal('');
  });

  it('has no role, which would be said even while there is nothing', async () => {
    const checklist = await make();
    const roles = checklist.shadowRoot!.querySelectorAll('[role=status], [role=alert], output');
    expect(roles).to.have.length(0);
  });
});
