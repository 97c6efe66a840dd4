import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/all.js';
import type { RepairProgressEvent } from '../../src/repair-checklist/events.js';
import type { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';
import { checklist as words } from '../../src/wording/languages/en.js';
import { allByRole, byRole, shownWords } from '../query.js';

const make = (template = html`<repair-checklist></repair-checklist>`) =>
  fixture<RepairChecklist>(template);

/** The notes of the parts, in order; the fourth part has two. */
const notes = (checklist: RepairChecklist) => [
  ...checklist.shadowRoot!.querySelectorAll<HTMLTextAreaElement>('[part=note]'),
];
const write = (field: HTMLTextAreaElement | HTMLInputElement, text: string) => {
  field.value = text;
  field.dispatchEvent(new Event('input'));
};

const tick = (checklist: RepairChecklist, name: string) =>
  byRole<HTMLInputElement>(checklist, 'checkbox', name).click();

describe('using the checklist', () => {
  it('says first whom it is for, and then how one could begin', async () => {
    const said = shownWords(await make());
    const [safety, opening, first] = [
      words.safety,
      words.openings[0]!.text,
      words.parts.hurt.title,
    ].map((text) => said.indexOf(text)) as [number, number, number];
    expect(safety).to.be.greaterThan(-1);
    expect(opening).to.be.greaterThan(safety);
    expect(first).to.be.greaterThan(opening);
  });

  it('has six parts, each with a tick and a private note that opens with it', async () => {
    const checklist = await make();
    expect(allByRole(checklist, 'checkbox')).to.have.length(6);
    expect(notes(checklist)).to.have.length(7);
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
    write(notes(checklist)[0]!, 'SECRET');
    setTimeout(() => tick(checklist, words.parts.hurt.title));
    const event: RepairProgressEvent = await oneEvent(checklist, 'repair-progress');
    expect(event.detail).to.deep.equal({ done: 1, total: 6, part: 'hurt' });
    expect(checklist.outerHTML + JSON.stringify(event.detail)).not.to.contain('SECRET');
  });

  it('clears all ticks and notes at one press', async () => {
    const checklist = await make();
    tick(checklist, words.parts.hurt.title);
    write(notes(checklist)[3]!, 'a note');
    await checklist.updateComplete;
    setTimeout(() => byRole(checklist, 'button', words.clear).click());
    await oneEvent(checklist, 'repair-clear');
    await checklist.updateComplete;
    expect(allByRole<HTMLInputElement>(checklist, 'checkbox').some(({ checked }) => checked)).to.be
      .false;
    expect(notes(checklist).some(({ value }) => value)).to.be.false;
    expect(shownWords(checklist)).to.contain(words.progress.none);
  });

  it('keeps ticks and notes when it moves, and when its words change', async () => {
    const checklist = await make();
    tick(checklist, words.parts.hurt.title);
    write(notes(checklist)[0]!, 'a note');
    const aside = await fixture(html`<aside></aside>`);
    aside.append(checklist);
    checklist.innerHTML = '<h2>Ours</h2><ol><li data-part="own">My share</li></ol>';
    await checklist.updateComplete;
    expect(notes(checklist)[0]!.value).to.equal('a note');
    expect(allByRole<HTMLInputElement>(checklist, 'checkbox')[0]!.checked).to.equal(true);
  });

  it('leaves out what the page does not want', async () => {
    const checklist = await make(
      html`<repair-checklist without="notes co-creation"></repair-checklist>`,
    );
    expect(notes(checklist)).to.be.empty;
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

  it('brings back what was cleared, until something else is done', async () => {
    const checklist = await make();
    write(notes(checklist)[2]!, 'a note');
    byRole(checklist, 'button', words.clear).click();
    await checklist.updateComplete;
    byRole(checklist, 'button', words.undo).click();
    await checklist.updateComplete;
    expect(notes(checklist)[2]!.value).to.equal('a note');

    byRole(checklist, 'button', words.clear).click();
    write(notes(checklist)[0]!, 'another');
    await checklist.updateComplete;
    expect(() => byRole(checklist, 'button', words.undo)).to.throw();
  });

  it('keeps the focus among its buttons when the pressed one goes', async () => {
    const checklist = await make();
    const actions = checklist.shadowRoot!.querySelector('.actions');
    for (const [name, prepare] of [
      [words.undo, () => byRole(checklist, 'button', words.clear).click()],
      [words.keep.action, () => undefined],
    ] as const) {
      write(notes(checklist)[0]!, 'a note');
      prepare();
      await checklist.updateComplete;
      const button = byRole(checklist, 'button', name);
      button.focus();
      button.click();
      await checklist.updateComplete;
      expect(button.isConnected, name).to.equal(false);
      expect(checklist.shadowRoot!.activeElement === actions, name).to.equal(true);
    }
    byRole(checklist, 'button', words.clear).click();
  });

  it('offers several openings, and copies the one shown or one’s own', async () => {
    const copied: string[] = [];
    const original = navigator.clipboard;
    const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    try {
      const checklist = await make();
      const [choice] = allByRole<HTMLSelectElement>(checklist, 'combobox');
      choice!.selectedIndex = 2;
      choice!.dispatchEvent(new Event('change'));
      await checklist.updateComplete;
      expect(shownWords(checklist)).to.contain(words.openings[2]!.text);
      byRole(checklist, 'button', words.copy).click();
      write(byRole(checklist, 'textbox', words.openingOwn), 'Hello, you.');
      byRole(checklist, 'button', words.copy).click();
      expect(copied).to.deep.equal([words.openings[2]!.text, 'Hello, you.']);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: original, configurable: true });
    }
  });

  it('marks the opening for copying by hand where the clipboard is closed', async () => {
    const original = navigator.clipboard;
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    const checklist = await make();
    byRole(checklist, 'button', words.copy).click();
    await Promise.resolve();
    await checklist.updateComplete;
    Object.defineProperty(navigator, 'clipboard', { value: original, configurable: true });
    expect(checklist.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal(
      words.notCopied,
    );
  });
});

describe('two people', () => {
  it('have a name, a tick and a note each; a part is talked about when both have ticked', async () => {
    const checklist = await make(html`<repair-checklist people="two"></repair-checklist>`);
    write(byRole(checklist, 'textbox', words.names.first), 'Ana');
    await checklist.updateComplete;
    const ticks = allByRole<HTMLInputElement>(checklist, 'checkbox');
    expect(ticks).to.have.length(12);
    const called = ticks[0]!.labels![0]!.querySelector<HTMLInputElement>('[disabled]')!;
    expect(called.value).to.equal('Ana');
    expect(ticks[1]!.labels![0]!.textContent).to.contain(words.people.second);
    expect(notes(checklist)).to.have.length(14);

    ticks[0]!.click();
    await checklist.updateComplete;
    expect(shownWords(checklist)).to.contain(words.progress.none);
    setTimeout(() => ticks[1]!.click());
    const event: RepairProgressEvent = await oneEvent(checklist, 'repair-progress');
    expect(event.detail).to.deep.equal({ done: 1, total: 6, part: 'hurt' });
  });
});
