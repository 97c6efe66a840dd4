import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/all.js';
import type { RepairProgressEvent } from '../../src/repair-checklist/events.js';
import type { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';
import { addLanguage } from '../../src/wording/language.js';
import { checklist as words, en } from '../../src/wording/languages/en.js';
import { laterTask } from '../later-task.js';
import { allByRole, byRole, shownWords } from '../query.js';
import { make, notes, type } from './note.js';

const tick = (checklist: RepairChecklist, name: string) =>
  byRole<HTMLInputElement>(checklist, 'checkbox', name).click();

describe('using the checklist', () => {
  it('says first whom it is for, and then how one could begin', async () => {
    const said = shownWords(await make());
    const places = [
      words.safety,
      words.safetyNotes![1]!.title,
      words.fits.happenings.trust.label,
      words.upset!.title,
      words.openingTitle,
      words.copy,
      words.anyOrder,
      words.parts.hurt.title,
      words.more!.title,
      words.stopped.title,
      words.keep.action,
      words.clear,
    ].map((text) => said.indexOf(text));
    expect(places).to.deep.equal([...places].sort((one, other) => one - other));
    expect(places[0]).to.be.greaterThan(-1);
  });

  it('has six parts, each with a tick and a private note that opens with it', async () => {
    const checklist = await make();
    expect(allByRole(checklist, 'checkbox')).to.have.length(6);
    expect(notes(checklist)).to.have.length(7);
    const part = checklist.shadowRoot!.querySelector<HTMLDetailsElement>('.step details')!;
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
    const messages = [...checklist.shadowRoot!.querySelectorAll('[aria-live]')];
    expect(messages.map(({ textContent }) => textContent.trim()).filter(Boolean)).to.deep.equal([
      progress.trim(),
    ]);
  });

  it('renders nothing of a part or of the sheet at a tick: only its sign, and the line of progress', async () => {
    const read: string[] = [];
    /** Words that tell when they are read. */
    const telling = new Proxy(words, {
      get: (all, name: keyof typeof words) => {
        read.push(name);
        return all[name];
      },
    });
    addLanguage({ ...en, lang: 'eo', checklist: telling });
    const checklist: RepairChecklist = await fixture(
      html`<repair-kit><repair-checklist lang="eo"></repair-checklist></repair-kit>`,
    ).then((kit) => kit.querySelector('repair-checklist')!);
    const times = (name: keyof typeof words) => read.filter((one) => one === name).length;
    const names = ['startersLabel', 'safetyNotes', 'situation', 'openingOwn', 'more'] as const;
    for (const name of names) expect(times(name), name).to.be.greaterThan(0);
    read.length = 0;
    tick(checklist, words.parts.own.title);
    await laterTask();
    await checklist.updateComplete;
    for (const name of names) expect(times(name), name).to.equal(0);
    expect(times('progress')).to.be.greaterThan(0);
  });

  it('tells the page which part was ticked, and never a note', async () => {
    const checklist = await make();
    type(notes(checklist)[0]!, 'SECRET');
    setTimeout(() => tick(checklist, words.parts.hurt.title));
    const event: RepairProgressEvent = await oneEvent(checklist, 'repair-progress');
    expect(event.detail).to.deep.equal({ done: 1, total: 6, part: 'hurt', ticked: true });
    setTimeout(() => tick(checklist, words.parts.hurt.title));
    const undone: RepairProgressEvent = await oneEvent(checklist, 'repair-progress');
    expect(undone.detail).to.deep.equal({ done: 0, total: 6, part: 'hurt', ticked: false });
    expect(checklist.outerHTML + JSON.stringify(event.detail)).not.to.contain('SECRET');
  });

  it('clears all ticks and notes at one press', async () => {
    const checklist = await make();
    tick(checklist, words.parts.hurt.title);
    type(notes(checklist)[3]!, 'a note');
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
    type(notes(checklist)[0]!, 'a note');
    const aside = await fixture(html`<aside></aside>`);
    aside.append(checklist);
    checklist.innerHTML = '<h2>Ours</h2><ol><li data-part="own">My share</li></ol>';
    await checklist.updateComplete;
    expect(notes(checklist)[0]!.value).to.equal('a note');
    expect(allByRole<HTMLInputElement>(checklist, 'checkbox')[0]!.checked).to.equal(true);
  });

  it('has the check box last in an open part, in words that are true for one who prepares alone', async () => {
    const checklist = await make();
    const [part] = checklist.shadowRoot!.querySelectorAll('.step');
    const controls = [...part!.querySelectorAll('summary, button, textarea, input')];
    expect(controls.at(-1)!.matches('[type=checkbox]')).to.equal(true);
    expect(controls.at(-1)!.closest('label')!.textContent).to.contain(words.alone!.tick);
    (controls.at(-1) as HTMLElement).click();
    await checklist.updateComplete;
    expect(part!.querySelector('summary')!.textContent).to.contain(words.alone!.done);
    expect(part!.querySelector('summary .done') !== null).to.equal(true);
  });

  it('says under a note how long it stays, before and after it is saved, and where it cannot be', async () => {
    const checklist = await make();
    const hint = () => checklist.shadowRoot!.querySelector('.step .hint')!.textContent;
    expect(hint()).to.equal(words.stays!.unlessSaved);
    byRole(checklist, 'button', words.keep.action).click();
    await checklist.updateComplete;
    expect(hint()).to.equal(words.stays!.device);
    // The warning stays for whoever comes next.
    expect(shownWords(checklist)).to.contain(words.keep.kept);
    byRole(checklist, 'button', words.clear).click();
    checklist.without = 'saving';
    await checklist.updateComplete;
    expect(hint()).to.equal(words.stays!.page);
  });

  it('claims nothing of what is lost once all is cleared', async () => {
    const checklist = await make();
    byRole(checklist, 'button', words.clear).click();
    await checklist.updateComplete;
    const actions = checklist.shadowRoot!.querySelector<HTMLElement>('.actions')!;
    expect(actions.innerText).to.contain(words.cleared);
    expect(shownWords(checklist)).not.to.match(/nothing is lost/i);
  });

  it('puts a starter into the note at the caret, with its gap marked for the next key', async () => {
    const checklist = await make();
    const part = byRole(checklist, 'listitem', words.parts.happened.title);
    part.querySelector('details')!.open = true;
    const [note] = part.querySelectorAll('textarea');
    type(note!, 'Before. After.');
    note!.focus();
    note!.setSelectionRange(8, 8);
    const [starter] = words.parts.happened.starters;
    const button = [...part.querySelectorAll('button')].find((one) =>
      one.textContent.includes(starter!),
    )!;
    button.focus();
    button.click();
    await checklist.updateComplete;
    expect(note!.value).to.equal(`Before. \n${starter}After.`);
    expect(checklist.shadowRoot!.activeElement === note).to.equal(true);
    expect(note!.value.slice(note!.selectionStart, note!.selectionEnd)).to.equal('…');
    // What is put there is written, as if it had been typed.
    checklist.requestUpdate();
    await checklist.updateComplete;
    expect(note!.value).to.contain(starter);
    const bare = await make(html`<repair-checklist without="notes"></repair-checklist>`);
    expect(bare.shadowRoot!.querySelectorAll('.starter')).to.have.length(0);
    expect(shownWords(bare)).to.contain(starter);
  });

  it('lets a note grow with its text', async () => {
    const checklist = await make();
    const part = byRole(checklist, 'listitem', words.parts.happened.title);
    part.querySelector('details')!.open = true;
    const [note] = part.querySelectorAll('textarea');
    type(note!, 'line\n'.repeat(30));
    await checklist.updateComplete;
    expect(note!.scrollHeight).to.be.at.most(note!.clientHeight + 1);
  });

  it('brings back what was cleared, until something else is done', async () => {
    const checklist = await make();
    type(notes(checklist)[2]!, 'a note');
    byRole(checklist, 'button', words.clear).click();
    await checklist.updateComplete;
    byRole(checklist, 'button', words.undo).click();
    await checklist.updateComplete;
    expect(notes(checklist)[2]!.value).to.equal('a note');

    byRole(checklist, 'button', words.clear).click();
    type(notes(checklist)[0]!, 'another');
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
      type(notes(checklist)[0]!, 'a note');
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
});
