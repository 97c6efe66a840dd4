import { expect, html, oneEvent } from '@open-wc/testing';
import '../../src/all.js';
import type { RepairProgressEvent } from '../../src/repair-checklist/events.js';
import { checklist as words } from '../../src/wording/languages/en.js';
import { allByRole, byRole, shownWords } from '../query.js';
import { make, notes, type } from './note.js';

describe('two people', () => {
  it('have a name, a tick and a note each; a part is talked about when both have ticked', async () => {
    const checklist = await make(html`<repair-checklist people="two"></repair-checklist>`);
    type(byRole(checklist, 'textbox', words.names.first), 'Ana');
    await checklist.updateComplete;
    const ticks = allByRole<HTMLInputElement>(checklist, 'checkbox');
    expect(ticks).to.have.length(12);
    const called = ticks[0]!.labels![0]!.querySelector<HTMLInputElement>('[disabled]')!;
    expect(called.value).to.equal('Ana');
    expect(ticks[1]!.labels![0]!.textContent).to.contain(words.people.second);
    expect(ticks[0]!.closest('.ticks')!.textContent.trim()).to.match(/^Talked about:/);
    expect(byRole(checklist, 'listitem', words.parts.hurt.title).textContent).to.contain(
      words.together!.note,
    );
    expect(notes(checklist)).to.have.length(14);

    expect(shownWords(checklist)).to.contain(words.progress.none);
    ticks[0]!.click();
    await checklist.updateComplete;
    expect(shownWords(checklist)).to.contain(`One of you has ticked: ${words.parts.hurt.title}.`);
    setTimeout(() => ticks[1]!.click());
    const event: RepairProgressEvent = await oneEvent(checklist, 'repair-progress');
    expect(event.detail).to.deep.equal({ done: 1, total: 6, part: 'hurt', ticked: true });
  });

  it('find each one’s note at a press, alike, and open once it is written or a starter goes there', async () => {
    const checklist = await make(html`<repair-checklist people="two"></repair-checklist>`);
    const [part] = checklist.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.step > details');
    part!.open = true;
    const [first, second] = part!.querySelectorAll('textarea');
    const seen = () => [first!, second!].map((note) => note.checkVisibility());
    expect(seen()).to.deep.equal([false, false]);
    type(second!, 'mine');
    await checklist.updateComplete;
    expect(seen()).to.deep.equal([false, true]);
    part!.querySelector<HTMLElement>('.starter')!.click();
    await checklist.updateComplete;
    expect(seen()).to.deep.equal([true, true]);
    expect(checklist.shadowRoot!.activeElement === first).to.equal(true);
  });
});
