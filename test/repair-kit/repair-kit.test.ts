import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import type { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';
import type { RepairKit } from '../../src/repair-kit/repair-kit.js';
import { en as english } from '../../src/wording/languages/en.js';
import { byRole, shownWords } from '../query.js';

/** A kit with a diagram and a checklist in it. */
async function both() {
  const kit = await fixture<RepairKit>(html`
    <repair-kit>
      <rupture-diagram></rupture-diagram>
      <p><repair-checklist></repair-checklist></p>
    </repair-kit>
  `);
  const diagram = kit.querySelector('rupture-diagram')!;
  const checklist = kit.querySelector('repair-checklist')!;
  const settled = async () => {
    for (const one of [kit, diagram, checklist]) await one.updateComplete;
  };
  return { diagram, checklist, settled };
}

describe('repair-kit', () => {
  it('gives its words to the widgets inside it', async () => {
    const kit = await fixture<RepairKit>(html`
      <repair-kit wording='{"checklist":{"title":"Ours"}}'>
        <p><repair-checklist></repair-checklist></p>
      </repair-kit>
    `);
    const checklist = kit.querySelector('repair-checklist')!;
    await checklist.updateComplete;
    const title = checklist.shadowRoot!.querySelector('[role=heading]')!;
    expect(title.textContent).to.contain('Ours');
  });

  it('shares the chosen rupture and the parts talked about', async () => {
    const kit = await fixture<RepairKit>(html`
      <repair-kit selected="trust">
        <rupture-diagram></rupture-diagram>
        <repair-checklist></repair-checklist>
        <repair-card></repair-card>
      </repair-kit>
    `);
    const diagram = kit.querySelector('rupture-diagram')!;
    await diagram.updateComplete;
    expect(shownWords(diagram)).to.contain(english.diagram.kinds.trust.meaning);

    const checklist = kit.querySelector('repair-checklist')!;
    byRole(checklist, 'checkbox', english.checklist.parts.own.title).click();
    await checklist.updateComplete;
    await kit.updateComplete;
    const card = kit.querySelector('repair-card')!;
    await card.updateComplete;
    const item = byRole(card, 'listitem', english.card.right.parts.own!);
    expect(item.textContent).to.contain(english.card.talkedAbout);
  });

  it('fits the checklist to what is chosen in the diagram, and tells the diagram what is chosen there', async () => {
    const { diagram, checklist, settled } = await both();
    const { trust, drift } = english.checklist.fits.happenings;
    expect(shownWords(checklist)).not.to.contain(trust.happened.question);
    byRole(diagram, 'button', english.diagram.kinds.trust.label).click();
    await settled();
    expect(shownWords(checklist)).to.contain(trust.happened.question);
    const choice = byRole<HTMLSelectElement>(
      checklist,
      'combobox',
      english.checklist.happeningLabel,
    );
    choice.value = 'drift';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    expect(shownWords(checklist)).to.contain(drift.happened.question);
    expect(shownWords(diagram)).to.contain(english.diagram.kinds.drift.meaning);
  });

  it('lets the page say which circle is open, until a person chooses another there', async () => {
    const kit = await fixture<RepairKit>(html`
      <repair-kit selected="drift"><rupture-diagram selected="trust"></rupture-diagram></repair-kit>
    `);
    const diagram = kit.querySelector('rupture-diagram')!;
    const { trust, drift, blame } = english.diagram.kinds;
    await diagram.updateComplete;
    expect(shownWords(diagram)).to.contain(trust.meaning);
    byRole(diagram, 'button', blame.label).click();
    await kit.updateComplete;
    await diagram.updateComplete;
    expect(shownWords(diagram)).to.contain(blame.meaning);
    expect(kit.selected).to.equal('blame');
    kit.selected = 'drift';
    await kit.updateComplete;
    await diagram.updateComplete;
    expect(shownWords(diagram)).to.contain(drift.meaning);
  });

  it('takes back in the diagram what a person had chosen there, once all is cleared', async () => {
    const { diagram, checklist, settled } = await both();
    byRole(diagram, 'button', english.diagram.kinds.trust.label).click();
    await settled();
    const chip = diagram.shadowRoot!.querySelector<HTMLElement>('[data-relationship=work]')!;
    chip.click();
    await settled();
    expect(chip.getAttribute('aria-pressed')).to.equal('true');
    byRole(checklist, 'button', english.checklist.clear).click();
    await settled();
    const find = (selector: string) => diagram.shadowRoot!.querySelector(selector);
    expect(find('[aria-expanded=true]') === null).to.equal(true);
    byRole(diagram, 'button', english.diagram.kinds.trust.label).click();
    await settled();
    expect(find('[aria-pressed=true]') === null).to.equal(true);
  });

  it('lets a checklist that comes in keep its ticks when something else changes', async () => {
    const kit = await fixture<RepairKit>(html`<repair-kit></repair-kit>`);
    const checklist = await fixture<RepairChecklist>(html`<repair-checklist></repair-checklist>`);
    const tick = byRole<HTMLInputElement>(checklist, 'checkbox', english.checklist.parts.own.title);
    tick.click();
    kit.append(checklist);
    await kit.updateComplete;
    kit.relationship = 'work';
    await kit.updateComplete;
    await checklist.updateComplete;
    expect(tick.checked).to.equal(true);
  });
});
