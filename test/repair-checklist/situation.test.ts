import { expect, fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';
import '../../src/all.js';
import type { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';
import { checklist as words } from '../../src/wording/languages/en.js';
import { addLanguage } from '../../src/wording/language.js';
import { allByRole, shownWords } from '../query.js';
import { olderPack } from '../wording/older-pack.js';

const make = (template = html`<repair-checklist></repair-checklist>`) =>
  fixture<RepairChecklist>(template);

describe('the situation', () => {
  const { happenings, relationships } = words.fits;

  for (const [happening, fit] of Object.entries(happenings)) {
    it(`“${fit.label}” changes what to ask oneself and how to start`, async () => {
      const isSized = happening === 'minor' || happening === 'major';
      const checklist = await make(html`
        <repair-checklist
          selected=${isSized ? 'conflict' : happening}
          intensity=${isSized ? happening : nothing}
          relationship="any"
        ></repair-checklist>
      `);
      const said = shownWords(checklist);
      for (const { question, starter } of [fit.happened, fit.own]) {
        expect(said).to.contain(question);
        expect(said).to.contain(starter);
      }
      for (const other of Object.values(happenings))
        if (other !== fit) expect(said).not.to.contain(other.own.question);
    });
  }

  for (const name of ['partners', 'family', 'child', 'friends', 'work', 'therapy'] as const) {
    it(`“${name}” changes how it may have landed`, async () => {
      const checklist = await make(
        html`<repair-checklist relationship=${name} selected="" side="any"></repair-checklist>`,
      );
      expect(shownWords(checklist)).to.contain(relationships[name]!.impact.question);
      expect(allByRole(checklist, 'combobox')).to.have.length(0);
    });
  }

  it('can be chosen by the visitor where the page has not', async () => {
    const checklist = await make();
    const [happening, relationship] = allByRole<HTMLSelectElement>(checklist, 'combobox');
    for (const [choice, value] of [
      [happening!, 'major'],
      [relationship!, 'friends'],
    ] as const) {
      choice.value = value;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
      await checklist.updateComplete;
    }
    expect(shownWords(checklist)).to.contain(happenings.major.own.starter);
    expect(shownWords(checklist)).to.contain(relationships.friends.impact.starter);
  });

  it('is general where nothing is known', async () => {
    const said = shownWords(
      await make(html`<repair-checklist selected="rupture"></repair-checklist>`),
    );
    for (const { own } of Object.values(happenings)) expect(said).not.to.contain(own.question);
    expect(said).to.contain(words.parts.own.questions[0]);
  });

  it('comes from the kit, and goes to it', async () => {
    const kit = await fixture(html`
      <repair-kit selected="drift" relationship="work">
        <rupture-diagram></rupture-diagram><repair-checklist></repair-checklist>
      </repair-kit>
    `);
    const checklist = kit.querySelector('repair-checklist')!;
    await checklist.updateComplete;
    expect(shownWords(checklist)).to.contain(happenings.drift.own.question);
    expect(shownWords(checklist)).to.contain(relationships.work.impact.question);
    const [happening] = allByRole<HTMLSelectElement>(checklist, 'combobox');
    happening!.value = 'major';
    happening!.dispatchEvent(new Event('change', { bubbles: true }));
    await checklist.updateComplete;
    const diagram = kit.querySelector('rupture-diagram')!;
    await diagram.updateComplete;
    expect(diagram.selected).to.equal('conflict');
    expect(shownWords(checklist)).to.contain(happenings.major.own.question);
  });

  it('takes no size from a diagram: a conflict chosen there is of any size', async () => {
    const kit = await fixture(html`
      <repair-kit selected="conflict"><repair-checklist></repair-checklist></repair-kit>
    `);
    const checklist = kit.querySelector('repair-checklist')!;
    await checklist.updateComplete;
    expect(allByRole<HTMLSelectElement>(checklist, 'combobox')[0]!.value).to.equal('conflict');
    const said = shownWords(checklist);
    expect(said).to.contain(happenings.conflict!.own.question);
    for (const { own } of [happenings.minor, happenings.major])
      expect(said).not.to.contain(own.question);
  });

  it('is a sentence to fill, and choices by their names where a pack has none yet', async () => {
    const checklist = await make();
    const sentence = checklist.shadowRoot!.querySelector<HTMLElement>('.sentence')!;
    const names = [...sentence.querySelectorAll('select')].map(({ ariaLabel }) => ariaLabel);
    expect(names).to.deep.equal([words.happeningLabel, words.relationshipLabel, words.sideLabel]);
    expect(sentence.textContent).to.match(/^\s*It is about/);
    addLanguage(olderPack);
    const page = await fixture(html`<div lang="de"><repair-checklist></repair-checklist></div>`);
    const german = page.querySelector('repair-checklist')!;
    const said = german.shadowRoot!.querySelector('.sentence')!.textContent;
    expect(said).to.contain(olderPack.checklist.happeningLabel);
    expect(said).not.to.contain('It is about');
  });

  it('is no torn sentence where the page has made a choice: what is left says itself what it is', async () => {
    const checklist = await make(
      html`<repair-checklist relationship="partners"></repair-checklist>`,
    );
    const sentence = checklist.shadowRoot!.querySelector<HTMLElement>('.sentence')!;
    const selects = [...sentence.querySelectorAll('select')];
    const shown = selects.map(({ selectedOptions }) => selectedOptions[0]!.text);
    expect(shown).to.deep.equal([words.happeningLabel, words.sideLabel]);
    for (const select of selects) select.remove();
    expect(sentence.textContent.trim()).to.equal('');
  });
});
