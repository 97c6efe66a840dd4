import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/all.js';
import type { RepairKit } from '../../src/repair-kit/repair-kit.js';
import type { RuptureSelectEvent } from '../../src/rupture-diagram/events.js';
import type { RuptureDiagram } from '../../src/rupture-diagram/rupture-diagram.js';
import { diagram as words } from '../../src/wording/languages/en.js';
import { addLanguage } from '../../src/wording/language.js';
import { allByRole, byRole, shownWords } from '../query.js';
import { olderPack } from '../wording/older-pack.js';

const { trust, conflict, drift } = words.kinds;

/** The relationships to choose from. */
const chips = (diagram: Element) => diagram.shadowRoot!.querySelectorAll('[aria-pressed]');

const make = async (template = html`<rupture-diagram></rupture-diagram>`) => {
  const page = await fixture(html`<div>${template}</div>`);
  return page.querySelector<RuptureDiagram>('rupture-diagram')!;
};

describe('exploring the diagram', () => {
  it('names every circle in a list in which the kinds are inside rupture', async () => {
    const diagram = await make();
    const whole = byRole(diagram, 'listitem', words.rupture.label);
    const kinds = [...whole.querySelectorAll(':scope ul button > span')].map((name) =>
      name.textContent.trim(),
    );
    expect(kinds).to.deep.equal(Object.values(words.kinds).map(({ label }) => label));
  });

  it('hides the drawing from assistive technology', async () => {
    const diagram = await make();
    for (const drawing of diagram.shadowRoot!.querySelectorAll('svg'))
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
  });

  it('tells of the circle that a person chooses, and says so in an event', async () => {
    const diagram = await make();
    const button = byRole<HTMLButtonElement>(diagram, 'button', trust.label);
    setTimeout(() => button.click());
    const event: RuptureSelectEvent = await oneEvent(diagram, 'rupture-select');
    await diagram.updateComplete;
    expect(event.detail).to.deep.equal({ id: 'trust' });
    expect(diagram.selected).to.equal('trust');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    const said = shownWords(diagram);
    for (const text of [trust.meaning, trust.feelings, trust.repair, trust.examples.any.large])
      expect(said).to.contain(text);
  });

  it('can also be chosen by pressing the drawn circle itself', async () => {
    const diagram = await make();
    const circle = diagram.shadowRoot!.querySelector('[part=circle][data-id=conflict]')!;
    circle.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(diagram.selected).to.equal('conflict');
  });

  it('opens one row at a time, and what is told stands under its row', async () => {
    const diagram = await make(html`<rupture-diagram selected="trust"></rupture-diagram>`);
    byRole(diagram, 'button', drift.label).click();
    await diagram.updateComplete;
    const [open, ...more] = diagram.shadowRoot!.querySelectorAll('[aria-expanded=true]');
    expect(more).to.be.empty;
    expect(open!.textContent).to.contain(drift.label);
    const detail = open!.nextElementSibling!;
    expect(open!.getAttribute('aria-controls')).to.equal(detail.id);
    expect(detail.getAttribute('part')).to.equal('detail');
    expect(detail.textContent).to.contain(drift.meaning);
    expect(shownWords(diagram)).not.to.contain(trust.meaning);
  });

  it('tells of rupture itself by its name in the picture', async () => {
    const diagram = await make();
    const button = byRole(diagram, 'button', words.rupture.label);
    expect(button.closest('[part=figure]') !== null).to.equal(true);
    button.click();
    await diagram.updateComplete;
    expect(diagram.selected).to.equal('rupture');
    expect(shownWords(diagram)).to.contain(words.rupture.meaning);
  });

  it('invites to choose as long as nothing is chosen', async () => {
    const diagram = await make();
    expect(shownWords(diagram)).to.contain(words.hint);
    byRole(diagram, 'button', trust.label).click();
    await diagram.updateComplete;
    expect(shownWords(diagram)).not.to.contain(words.hint);
  });

  it('is a sentence that says what one might feel', async () => {
    const diagram = await make(html`<rupture-diagram selected="trust"></rupture-diagram>`);
    expect(shownWords(diagram)).to.contain('You might feel shocked, foolish, angry');
  });

  it('closes by the same button and by Escape, also from what is told, and keeps the focus on the row', async () => {
    const diagram = await make(html`<rupture-diagram selected="trust"></rupture-diagram>`);
    const button = byRole<HTMLButtonElement>(diagram, 'button', trust.label);
    button.click();
    expect(diagram.selected).to.equal('');

    button.click();
    await diagram.updateComplete;
    const chip = byRole<HTMLButtonElement>(diagram, 'button', words.relationships.family);
    chip.focus();
    chip.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await diagram.updateComplete;
    expect(diagram.selected).to.equal('');
    expect(diagram.shadowRoot!.activeElement === button).to.equal(true);

    button.click();
    await diagram.updateComplete;
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await diagram.updateComplete;
    expect(diagram.selected).to.equal('');
    expect(shownWords(diagram)).not.to.contain(trust.meaning);
  });

  it('has examples for a child in one’s care; a pack without any shows those for all, and does not offer it', async () => {
    const shown = await make(
      html`<rupture-diagram relationship="child" selected="duties"></rupture-diagram>`,
    );
    expect(shownWords(shown)).to.contain(words.kinds.duties.examples.child!.small);
    addLanguage(olderPack);
    const page = await fixture(html`
      <div lang="de">
        <rupture-diagram relationship="child" selected="duties"></rupture-diagram
        ><rupture-diagram selected="duties"></rupture-diagram>
      </div>
    `);
    const [fixed, free] = page.querySelectorAll('rupture-diagram');
    expect(shownWords(fixed!)).to.contain(olderPack.diagram.kinds.duties.examples.any.small);
    expect(chips(free!)).to.have.length(5);
  });

  it('fits its examples to the relationship that is pressed, and to any when it is pressed again', async () => {
    const diagram = await make(html`<rupture-diagram selected="conflict"></rupture-diagram>`);
    const chip = byRole(diagram, 'button', words.relationships.work);
    for (const name of ['work', 'any'] as const) {
      chip.click();
      await diagram.updateComplete;
      expect(shownWords(diagram)).to.contain(conflict.examples[name].small);
      expect(chip.getAttribute('aria-pressed')).to.equal(String(name === 'work'));
    }
  });

  it('says one thing more for a client and a therapist', async () => {
    const diagram = await make(
      html`<rupture-diagram relationship="therapy" selected="drift"></rupture-diagram>`,
    );
    expect(shownWords(diagram)).to.contain(words.detail.therapy);
  });

  it('does not offer a choice that the page or its kit has made, nor one that changes nothing', async () => {
    const page = await fixture(html`
      <div>
        <rupture-diagram relationship="family" selected="conflict"></rupture-diagram>
        <repair-kit relationship="family"
          ><rupture-diagram selected="conflict"></rupture-diagram
        ></repair-kit>
        <rupture-diagram selected="silence"
          ><ul>
            <li data-kind="silence"><strong>Silence</strong> Nobody talks.</li>
          </ul></rupture-diagram
        >
      </div>
    `);
    const [own, inKit, authored] = page.querySelectorAll('rupture-diagram');
    await inKit!.updateComplete;
    for (const diagram of [own!, inKit!, authored!]) expect(chips(diagram)).to.be.empty;
    for (const diagram of [own!, inKit!])
      expect(shownWords(diagram)).to.contain(conflict.examples.family.large);
  });

  it('goes on offering the choice in a kit in which the visitor has made it here', async () => {
    const kit = await fixture(
      html`<repair-kit><rupture-diagram selected="conflict"></rupture-diagram></repair-kit>`,
    );
    const diagram = kit.querySelector('rupture-diagram')!;
    await diagram.updateComplete;
    byRole(diagram, 'button', words.relationships.work).click();
    await (kit as RepairKit).updateComplete;
    await diagram.updateComplete;
    expect((kit as RepairKit).relationship).to.equal('work');
    expect(chips(diagram)).to.have.length(6);
  });

  it('tells what it costs to move on too fast, where to practise, and that the circles are no finding', async () => {
    const said = shownWords(await make());
    for (const text of [
      words.movingOn!.title,
      words.movingOn!.text[0]!,
      words.practice!.text[0]!,
      words.normal.model!,
    ])
      expect(said).to.contain(text);
  });

  it('is a picture with all its text when it is not interactive', async () => {
    const diagram = await make(html`<rupture-diagram interactive="off"></rupture-diagram>`);
    expect(allByRole(diagram, 'button')).to.be.empty;
    for (const { meaning } of Object.values(words.kinds))
      expect(shownWords(diagram)).to.contain(meaning);
  });

  it('takes the page’s own nested list', async () => {
    const diagram = await make(html`
      <rupture-diagram>
        <ul>
          <li>
            Distance
            <ul>
              <li data-kind="conflict">Quarrel</li>
              <li>Silence</li>
              <li>Moving away</li>
            </ul>
          </li>
        </ul>
      </rupture-diagram>
    `);
    const labels = allByRole(diagram, 'button').map((button) =>
      button.querySelector('span')!.textContent.trim(),
    );
    expect(labels).to.deep.equal(['Distance', 'Quarrel', 'Silence', 'Moving away']);
  });
});
