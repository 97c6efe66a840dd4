import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/all.js';
import type {
  RepairChecklist,
  RepairProgressEvent,
} from '../../src/repair-checklist/repair-checklist.js';
import { checklist as words } from '../../src/wording/en.js';
import { allByRole, byRole, shownWords } from '../query.js';

const make = (template = html`<repair-checklist></repair-checklist>`) =>
  fixture<RepairChecklist>(template);

const tick = (checklist: RepairChecklist, name: string) =>
  byRole<HTMLInputElement>(checklist, 'checkbox', name).click();

describe('using the checklist', () => {
  it('says first whom it is for, and then how one could begin', async () => {
    const said = shownWords(await make());
    const [safety, opening, first] = [words.safety, words.opening, words.parts.hurt.title].map(
      (text) => said.indexOf(text),
    ) as [number, number, number];
    expect(safety).to.be.greaterThan(-1);
    expect(opening).to.be.greaterThan(safety);
    expect(first).to.be.greaterThan(opening);
  });

  it('has six parts, each with a tick and a private note that opens with it', async () => {
    const checklist = await make();
    expect(allByRole(checklist, 'checkbox')).to.have.length(6);
    expect(allByRole(checklist, 'textbox')).to.have.length(6);
    const part = checklist.shadowRoot!.querySelector('details')!;
    part.querySelector('summary')!.click();
    expect(part.open).to.equal(true);
    expect(part.querySelector('textarea')!.checkVisibility()).to.equal(true);
  });

  it('says in words what has been talked about, as one polite message', async () => {
    const checklist = await make();
    tick(checklist, words.parts.own.title);
    await checklist.updateComplete;
    const progress = checklist.shadowRoot!.querySelector('[part=progress]')!.textContent;
    expect(progress).to.contain(words.parts.own.title);
    expect(progress).not.to.contain(words.parts.hurt.title);
    expect(checklist.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal(
      progress.trim(),
    );
  });

  it('tells the page which part was ticked, and never a note', async () => {
    const checklist = await make();
    allByRole<HTMLTextAreaElement>(checklist, 'textbox')[0]!.value = 'SECRET';
    setTimeout(() => tick(checklist, words.parts.hurt.title));
    const event: RepairProgressEvent = await oneEvent(checklist, 'repair-progress');
    expect(event.detail).to.deep.equal({ done: 1, total: 6, part: 'hurt' });
    expect(checklist.outerHTML + JSON.stringify(event.detail)).not.to.contain('SECRET');
  });

  it('clears all ticks and notes at one press', async () => {
    const checklist = await make();
    tick(checklist, words.parts.hurt.title);
    allByRole<HTMLTextAreaElement>(checklist, 'textbox')[3]!.value = 'a note';
    await checklist.updateComplete;
    setTimeout(() => byRole(checklist, 'button', words.clear).click());
    await oneEvent(checklist, 'repair-clear');
    await checklist.updateComplete;
    expect(allByRole<HTMLInputElement>(checklist, 'checkbox').some(({ checked }) => checked)).to.be
      .false;
    expect(allByRole<HTMLTextAreaElement>(checklist, 'textbox').some(({ value }) => value)).to.be
      .false;
    expect(shownWords(checklist)).to.contain(words.progress.none);
  });

  it('keeps ticks and notes when it moves, and when its words change', async () => {
    const checklist = await make();
    tick(checklist, words.parts.hurt.title);
    const [note] = allByRole<HTMLTextAreaElement>(checklist, 'textbox');
    note!.value = 'a note';
    const aside = await fixture(html`<aside></aside>`);
    aside.append(checklist);
    checklist.innerHTML = '<h2>Ours</h2><ol><li data-part="own">My share</li></ol>';
    await checklist.updateComplete;
    expect(allByRole<HTMLTextAreaElement>(checklist, 'textbox')[0]!.value).to.equal('a note');
    expect(allByRole<HTMLInputElement>(checklist, 'checkbox')[0]!.checked).to.equal(true);
  });

  it('leaves out what the page does not want', async () => {
    const checklist = await make(
      html`<repair-checklist without="notes co-creation"></repair-checklist>`,
    );
    expect(allByRole(checklist, 'textbox')).to.be.empty;
    expect(allByRole(checklist, 'checkbox')).to.have.length(5);
    expect(shownWords(checklist)).not.to.contain(words.parts['co-creation'].title);
  });

  it('guards the part about how it came about', async () => {
    const checklist = await make();
    const part = byRole(checklist, 'listitem', words.parts['co-creation'].title);
    expect(part.textContent).to.contain(words.guard);
  });

  it('takes the page’s own words for one part and keeps that part’s questions', async () => {
    const checklist = await make(html`
      <repair-checklist>
        <ol>
          <li data-part="impact"><strong>How it landed</strong> Listen first.</li>
        </ol>
      </repair-checklist>
    `);
    const part = byRole(checklist, 'listitem', 'How it landed');
    expect(part.textContent).to.contain('Listen first.');
    expect(part.textContent).to.contain(words.parts.impact.questions[0]);
    expect(allByRole(checklist, 'checkbox')).to.have.length(6);
  });

  it('takes the page’s own list in place of the six parts', async () => {
    const checklist = await make(html`
      <repair-checklist>
        <ol>
          <li>Breathe</li>
          <li>Talk</li>
        </ol>
      </repair-checklist>
    `);
    expect(allByRole(checklist, 'checkbox')).to.have.length(2);
    expect(shownWords(checklist)).not.to.contain(words.parts.hurt.title);
  });
});
