import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/all.js';
import type {
  RuptureDiagram,
  RuptureSelectEvent,
} from '../../src/rupture-diagram/rupture-diagram.js';
import { de } from '../../src/wording/de.js';
import { diagram as words } from '../../src/wording/en.js';
import { addLanguage } from '../../src/wording/language.js';
import { allByRole, byRole, shownWords } from '../query.js';

const { trust, conflict } = words.kinds;

const make = async (template = html`<rupture-diagram></rupture-diagram>`) => {
  const page = await fixture(html`<div>${template}</div>`);
  return page.querySelector<RuptureDiagram>('rupture-diagram')!;
};

describe('exploring the diagram', () => {
  it('names every circle in a list in which the kinds are inside rupture', async () => {
    const diagram = await make();
    const whole = byRole(diagram, 'listitem', words.rupture.label);
    const kinds = [...whole.querySelectorAll('li')].map((item) => item.textContent.trim());
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

  it('closes by the same button, by “Close” and by Escape, and keeps the focus on the circle', async () => {
    const diagram = await make(html`<rupture-diagram selected="trust"></rupture-diagram>`);
    const button = byRole<HTMLButtonElement>(diagram, 'button', trust.label);
    button.click();
    expect(diagram.selected).to.equal('');

    button.click();
    await diagram.updateComplete;
    byRole<HTMLButtonElement>(diagram, 'button', words.detail.close).click();
    expect(diagram.selected).to.equal('');
    expect(diagram.shadowRoot!.activeElement).to.equal(button);

    button.click();
    await diagram.updateComplete;
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await diagram.updateComplete;
    expect(diagram.selected).to.equal('');
    expect(shownWords(diagram)).not.to.contain(trust.meaning);
  });

  it('has examples for a child in one’s care; a language without any shows those for all, and does not offer it', async () => {
    const shown = await make(
      html`<rupture-diagram relationship="child" selected="duties"></rupture-diagram>`,
    );
    expect(shownWords(shown)).to.contain(words.kinds.duties.examples.child!.small);
    addLanguage(de);
    const page = await fixture(html`
      <div lang="de">
        <rupture-diagram relationship="child" selected="duties"></rupture-diagram
        ><rupture-diagram selected="duties"></rupture-diagram>
      </div>
    `);
    const [fixed, free] = page.querySelectorAll('rupture-diagram');
    expect(shownWords(fixed!)).to.contain(de.diagram.kinds.duties.examples.any.small);
    const [choice] = allByRole<HTMLSelectElement>(free!, 'combobox');
    expect([...choice!.options].map(({ value }) => value)).not.to.contain('child');
  });

  it('fits its examples to the kind of relationship', async () => {
    const diagram = await make(html`<rupture-diagram selected="conflict"></rupture-diagram>`);
    const [choice] = allByRole<HTMLSelectElement>(diagram, 'combobox');
    choice!.value = 'work';
    choice!.dispatchEvent(new Event('change'));
    await diagram.updateComplete;
    expect(shownWords(diagram)).to.contain(conflict.examples.work.small);
  });

  it('does not offer a choice that the page has made', async () => {
    const diagram = await make(
      html`<rupture-diagram relationship="family" selected="conflict"></rupture-diagram>`,
    );
    expect(allByRole(diagram, 'combobox')).to.be.empty;
    expect(shownWords(diagram)).to.contain(conflict.examples.family.large);
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
    const labels = allByRole(diagram, 'button').map(({ textContent }) => textContent.trim());
    expect(labels).to.deep.equal(['Distance', 'Quarrel', 'Silence', 'Moving away']);
  });
});

describe('the figure', () => {
  const figure = (diagram: RuptureDiagram) =>
    diagram.shadowRoot!.querySelector('[part=figure]')!.getBoundingClientRect();

  for (const width of [280, 320, 480, 768, 1200]) {
    it(`has no label outside it, or on another label, in ${width} px`, async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.style.inlineSize = `${width}px`;
      page.innerHTML = '<rupture-diagram></rupture-diagram>';
      const diagram = page.querySelector('rupture-diagram')!;
      await diagram.updateComplete;
      // The browser measures the stage before it paints; then the labels have come to rest.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      await diagram.updateComplete;
      const stage = figure(diagram);
      const spans = [...diagram.shadowRoot!.querySelectorAll('[part=circle-label] span')];
      const boxes = spans.map((span) => span.getBoundingClientRect());
      for (const [index, box] of boxes.entries()) {
        const name = spans[index]!.textContent;
        expect(box.left, name).to.be.at.least(stage.left - 1);
        expect(box.right, name).to.be.at.most(stage.right + 1);
        expect(parseFloat(getComputedStyle(spans[index]!).fontSize)).to.be.at.least(14);
        for (const other of boxes.slice(0, index)) {
          const meet =
            box.left < other.right - 1 &&
            other.left < box.right - 1 &&
            box.top < other.bottom - 1 &&
            other.top < box.bottom - 1;
          expect(meet, name).to.equal(false);
        }
      }
    });
  }
});
