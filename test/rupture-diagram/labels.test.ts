import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/all.js';
import { consoleWarnings } from '../console-warnings.js';
import type { RuptureDiagram } from '../../src/rupture-diagram/rupture-diagram.js';

const alphabets = {
  Latin: 'aeilmnorstuw WM',
  Arabic: 'ابتجدرسعفقكلمنهوي ',
  Chinese: '关系破裂修复信任远离责备疾病工作沉默',
};
const label = fc
  .constantFrom(...Object.values(alphabets))
  .chain((letters) =>
    fc
      .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 60 })
      .map((signs) => signs.join('').trim() || 'a'),
  );
const lists = fc.record({
  kinds: fc.array(label, { minLength: 2, maxLength: 12 }),
  hasConflict: fc.boolean(),
  width: fc.integer({ min: 280, max: 1600 }),
});

/** A diagram that has come to rest: the browser tells it its width before it paints. */
async function rested(page: HTMLElement): Promise<RuptureDiagram> {
  const diagram = page.querySelector<RuptureDiagram>('rupture-diagram')!;
  await diagram.updateComplete;
  await nextFrame();
  await nextFrame();
  await diagram.updateComplete;
  return diagram;
}

const isBeside = (label: Element) => getComputedStyle(label).position === 'static';

/** The box of the circle that a label is about, as it is drawn. */
const drawnCircle = (root: ShadowRoot, { dataset }: HTMLElement) =>
  root
    .querySelector(`.circle[data-id="${CSS.escape(dataset['id']!)}"] :last-child`)!
    .getBoundingClientRect();

const isOver = (a: DOMRect, b: DOMRect) =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

/** Whether a text lies in the circle whose square is `circle`, with a pixel for rounding. */
function isInCircle(text: DOMRect, circle: DOMRect): boolean {
  const x = Math.max(
    ...[text.left, text.right].map((at) => Math.abs(at - (circle.left + circle.width / 2))),
  );
  const y = Math.max(
    ...[text.top, text.bottom].map((at) => Math.abs(at - (circle.top + circle.height / 2))),
  );
  return Math.hypot(x, y) <= circle.width / 2 + 2;
}

describe('labels', () => {
  // Random words are often the same word twice, which it says.
  let warnings: ReturnType<typeof consoleWarnings>;
  before(() => (warnings = consoleWarnings()));
  after(() => warnings.restore());

  it('are inside their circles or led to by a line, of any list, script, length and width', async function () {
    this.timeout(60_000);
    const page = await fixture<HTMLElement>(html`<div></div>`);
    await fc.assert(
      fc.asyncProperty(lists, async ({ kinds, hasConflict, width }) => {
        page.style.inlineSize = `${width}px`;
        const items = kinds.map((title, index) => ({
          title,
          ...(hasConflict && index === 0 ? { id: 'conflict' } : {}),
        }));
        const diagram = document.createElement('rupture-diagram');
        diagram.wording = JSON.stringify({ items: [{ title: 'Rupture', items }] });
        page.replaceChildren(diagram);
        await rested(page);
        const root = diagram.shadowRoot!;
        const stage = root.querySelector('.stage')!.getBoundingClientRect();
        const labels = [...root.querySelectorAll<HTMLElement>('.label')];
        expect(labels).to.have.length(kinds.length + 1);
        const texts = labels.map((text) => text.querySelector('span')!.getBoundingClientRect());
        for (const [index, element] of labels.entries()) {
          const text = texts[index]!;
          expect(parseFloat(getComputedStyle(element).fontSize)).to.be.at.least(14);
          if (!isBeside(element) && element.dataset['id'] !== 'rupture')
            expect(isInCircle(text, drawnCircle(root, element))).to.equal(true);
          expect(text.left).to.be.at.least(stage.left - 1);
          expect(text.right).to.be.at.most(stage.right + 1);
          for (const other of texts.slice(0, index)) expect(isOver(text, other)).to.equal(false);
        }
        const lines = root.querySelector('.leaders path')!.getAttribute('d')!.match(/M/g) ?? [];
        expect(lines).to.have.length(labels.filter(isBeside).length);
      }),
      { numRuns: 100, includeErrorInReport: true },
    );
  });

  it('move out of the circles when their container gets narrow, and in again', async () => {
    const page = await fixture<HTMLElement>(html`<div><rupture-diagram></rupture-diagram></div>`);
    const beside = async (width: number) => {
      page.style.inlineSize = `${width}px`;
      const { shadowRoot } = await rested(page);
      return [...shadowRoot!.querySelectorAll('.label')].filter(isBeside).length;
    };
    expect(await beside(700)).to.equal(0);
    expect(await beside(320)).to.be.greaterThan(4);
    expect(await beside(700)).to.equal(0);
  });

  it('are led to nowhere while the page hides them', async () => {
    const page = await fixture<HTMLElement>(html`
      <div style="display: none; inline-size: 320px"><rupture-diagram></rupture-diagram></div>
    `);
    const { shadowRoot } = await rested(page);
    const lines = shadowRoot!.querySelector('.leaders path')!;
    expect(lines.getAttribute('d')).to.equal('');
    page.style.display = 'block';
    await rested(page);
    expect(lines.getAttribute('d')).to.match(/^(M\d+ \d+L\d+ \d+)+$/);
  });
});
