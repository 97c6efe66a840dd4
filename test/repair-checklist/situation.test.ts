import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import type { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';
import { checklist as words } from '../../src/wording/languages/en.js';
import { allByRole, shownWords } from '../query.js';

const make = (template = html`<repair-checklist></repair-checklist>`) =>
  fixture<RepairChecklist>(template);

describe('the situation', () => {
  const { happenings, relationships } = words.fits;

  for (const [happening, fit] of Object.entries(happenings)) {
    it(`“${fit.label}” changes what to ask oneself and how to start`, async () => {
      const isConflict = happening === 'minor' || happening === 'major';
      const checklist = await make(html`
        <repair-checklist
          selected=${isConflict ? 'conflict' : happening}
          intensity=${isConflict ? happening : 'minor'}
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

  for (const name of ['partners', 'family', 'friends', 'work', 'therapy'] as const) {
    it(`“${name}” changes how it may have landed`, async () => {
      const checklist = await make(
        html`<repair-checklist relationship=${name} selected=""></repair-checklist>`,
      );
      expect(shownWords(checklist)).to.contain(relationships[name].impact.question);
      expect(allByRole(checklist, 'combobox')).to.have.length(1);
    });
  }

  it('can be chosen by the visitor where the page has not', async () => {
    const checklist = await make();
    const [, happening, relationship] = allByRole<HTMLSelectElement>(checklist, 'combobox');
    for (const [choice, value] of [
      [happening!, 'major'],
      [relationship!, 'friends'],
    ] as const) {
      choice.value = value;
      choice.dispatchEvent(new Event('change'));
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
    const [, happening] = allByRole<HTMLSelectElement>(checklist, 'combobox');
    happening!.value = 'major';
    happening!.dispatchEvent(new Event('change'));
    await checklist.updateComplete;
    const diagram = kit.querySelector('rupture-diagram')!;
    await diagram.updateComplete;
    expect(diagram.selected).to.equal('conflict');
    expect(shownWords(checklist)).to.contain(happenings.major.own.question);
  });
});
