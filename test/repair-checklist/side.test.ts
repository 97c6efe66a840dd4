import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import type { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';
import { checklist as words } from '../../src/wording/languages/en.js';
import { addLanguage } from '../../src/wording/language.js';
import { HAPPENINGS } from '../../src/wording/wording.js';
import { consoleWarnings } from '../console-warnings.js';
import { allByRole, byRole, shownWords } from '../query.js';
import { olderPack } from '../wording/older-pack.js';

const make = (template = html`<repair-checklist></repair-checklist>`) =>
  fixture<RepairChecklist>(template);
const chips = (checklist: RepairChecklist) =>
  [...checklist.shadowRoot!.querySelectorAll('[data-opening][aria-pressed]')].map(
    ({ textContent }) => textContent.trim(),
  );
/** The parts that are asked for, and those that are folded away. */
const titles = (checklist: RepairChecklist, where: string) =>
  [
    ...checklist.shadowRoot!.querySelectorAll(
      `${where} > ol > li > details > summary .name > :first-child`,
    ),
  ].map((title) => title.textContent.trim());

/** Sentences that confess or say sorry, and questions about one’s own doing. */
const OWNING =
  /I’m sorry|I am sorry|I was wrong|What would I do differently|should I have done|my fault|did I (do|stop|want|put|ask|push)|I snapped|I took it out|I did not keep/i;

describe('who was hurt', () => {
  it('is chosen by the visitor, or said by the page, which hides the choice', async () => {
    const checklist = await make();
    const side = allByRole<HTMLSelectElement>(checklist, 'combobox').at(-1)!;
    side.value = 'hurt';
    side.dispatchEvent(new Event('change', { bubbles: true }));
    await checklist.updateComplete;
    expect(shownWords(checklist)).to.contain(words.standpoints!.hurt.hurt!.text);
    const fixed = await make(html`<repair-checklist side="caused"></repair-checklist>`);
    expect(allByRole(fixed, 'combobox')).to.have.length(2);
    expect(shownWords(fixed)).to.contain(words.standpoints!.caused.own!.text);
  });

  it('is not known where the page says what we do not know, with one warning', async () => {
    const warnings = consoleWarnings();
    const checklist = await make(html`<repair-checklist side="theirs"></repair-checklist>`);
    warnings.restore();
    expect(warnings.lines.join()).to.match(/side="theirs".*Accepted: any, hurt, caused, both/);
    expect(shownWords(checklist)).to.contain(words.parts.own.text);
  });

  for (const happening of HAPPENINGS)
    it(`asks nobody who was hurt for a confession, after ${happening}`, async () => {
      const isSized = happening === 'minor' || happening === 'major';
      const checklist = await make(html`
        <repair-checklist
          side="hurt"
          selected=${isSized ? 'conflict' : happening}
          intensity=${isSized ? happening : 'minor'}
        ></repair-checklist>
      `);
      expect(chips(checklist)[0]).to.equal('It hurt me');
      expect(chips(checklist)).not.to.contain('Saying sorry');
      for (const step of checklist.shadowRoot!.querySelectorAll('.step'))
        for (const item of step.querySelectorAll('ul li'))
          expect(item.textContent).not.to.match(OWNING);
      const folded = byRole(checklist, 'button', words.copy)
        .closest('.column')!
        .querySelector<HTMLDetailsElement>(':scope > details:has(> .inside > ol)')!;
      expect(folded.open).to.equal(false);
      expect(folded.textContent).to.contain(words.parts.own.title);
      expect(folded.textContent).to.contain(words.parts['co-creation'].title);
      expect(titles(checklist, '.column')).to.deep.equal([
        words.parts.hurt.title,
        words.parts.happened.title,
        words.standpoints!.hurt.impact!.title,
        words.parts.forward.title,
      ]);
    });

  it('counts no folded part as missing', async () => {
    const checklist = await make(html`<repair-checklist side="hurt"></repair-checklist>`);
    for (const box of checklist.shadowRoot!.querySelectorAll<HTMLInputElement>(
      '.column > ol [type=checkbox]',
    ))
      box.click();
    await checklist.updateComplete;
    expect(shownWords(checklist)).to.contain(words.alone!.progress.all);
  });

  it('begins with the sorry for the one who caused it, and has nobody’s hurt turned round', async () => {
    const checklist = await make(html`<repair-checklist side="caused"></repair-checklist>`);
    expect(chips(checklist)[0]).to.equal('Saying sorry');
    expect(chips(checklist)).not.to.contain('It hurt me');
    const part = byRole(checklist, 'listitem', words.parts.hurt.title);
    expect(part.textContent).not.to.contain('Where did it hurt me?');
  });

  it('accuses nobody while nobody has said it', async () => {
    const checklist = await make();
    expect(chips(checklist)[0]).to.equal('An invitation');
    expect(words.openings[0]!.text).not.to.match(/sorry|you did|fault/i);
  });

  it('leaves a page’s own words for a part as they are', async () => {
    const checklist = await make(html`
      <repair-checklist
        side="hurt"
        wording='{ "parts": { "hurt": { "text": "Our own words." } } }'
      ></repair-checklist>
    `);
    const part = byRole(checklist, 'listitem', words.parts.hurt.title);
    expect(part.textContent).to.contain('Our own words.');
    expect(part.textContent).not.to.contain(words.standpoints!.hurt.hurt!.text);
  });

  it('never mixes languages: one that has no words for it says what it has, and folds nothing', async () => {
    addLanguage(olderPack);
    const page = await fixture(
      html`<div lang="de">
        <repair-checklist side="hurt"></repair-checklist><repair-checklist></repair-checklist>
      </div>`,
    );
    const [hurt, any] = page.querySelectorAll('repair-checklist');
    const { parts } = olderPack.checklist;
    expect(shownWords(hurt!)).to.contain(parts.hurt.title);
    expect(shownWords(hurt!)).not.to.contain(parts.own.title);
    expect(chips(hurt!)).not.to.contain(olderPack.checklist.openings[0]!.label);
    const english = [words.upset!.title, words.more!.title, words.alone!.tick];
    for (const text of [...english, words.safetyNotes![0]!.title, words.letter!.label])
      expect(shownWords(any!)).not.to.contain(text);
    expect(shownWords(any!)).to.contain(parts.own.title);
  });
});

describe('a child in one’s care', () => {
  it('is asked for nothing: the grown-up goes first, alone, and nobody asks how the two of them made it', async () => {
    const checklist = await make(
      html`<repair-checklist relationship="child" people="two"></repair-checklist>`,
    );
    const said = shownWords(checklist);
    expect(chips(checklist)[0]).to.equal('Saying sorry');
    expect(
      checklist.shadowRoot!.querySelector<HTMLTextAreaElement>('.bubble textarea')!.value,
    ).to.contain('That was not your fault.');
    expect(said).to.contain(words.standpoints!.child.hurt!.text);
    expect(said).not.to.contain(words.parts['co-creation'].title);
    expect(allByRole(checklist, 'checkbox')).to.have.length(5);
    expect(said).not.to.contain(words.names.first);
  });
});
