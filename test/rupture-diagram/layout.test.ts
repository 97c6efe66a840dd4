import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/all.js';
import { ar } from '../../src/wording/languages/ar.js';
import { de } from '../../src/wording/languages/de.js';
import { diagram as english, en } from '../../src/wording/languages/en.js';
import { es } from '../../src/wording/languages/es.js';
import { fr } from '../../src/wording/languages/fr.js';
import { hi } from '../../src/wording/languages/hi.js';
import { addLanguage } from '../../src/wording/language.js';
import { ptBR } from '../../src/wording/languages/pt-BR.js';
import { zhHans } from '../../src/wording/languages/zh-Hans.js';
import { consoleWarnings } from '../console-warnings.js';
import { fontsLoaded, useFonts } from '../fonts.js';

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
  whole: label,
  kinds: fc.array(label, { minLength: 1, maxLength: 12 }),
  hasConflict: fc.boolean(),
  dir: fc.constantFrom('ltr', 'rtl'),
  width: fc.integer({ min: 280, max: 1600 }),
});

interface Drawn {
  x: number;
  y: number;
  r: number;
}
const inside = <T extends Element = HTMLElement>(diagram: Element, selector: string) => [
  ...diagram.shadowRoot!.querySelectorAll<T>(selector),
];

/** The exact circle of a kind, as it is on the screen. */
function drawn(circle: Element): Drawn {
  const { left, top, width, height } = circle.querySelector('.fill')!.getBoundingClientRect();
  expect(width).to.be.closeTo(height, 0.5);
  return { x: left + width / 2, y: top + height / 2, r: width / 2 };
}
const distance = (a: Drawn, b: Drawn) => Math.hypot(a.x - b.x, a.y - b.y);

/** How far a text sticks out of a circle, in px. */
function out({ left, right, top, bottom }: DOMRect, { x, y, r }: Drawn): number {
  const dx = Math.max(x - left, right - x);
  const dy = Math.max(y - top, bottom - y);
  return Math.hypot(dx, dy) - r;
}

/** Where the ink of a word is: its line is higher than its letters. */
function letters(word: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(word);
  const { left, top, width, height } = range.getBoundingClientRect();
  const canvas = document.createElement('canvas').getContext('2d')!;
  canvas.font = getComputedStyle(word).font;
  const size = canvas.measureText(word.textContent.trim());
  const above = size.fontBoundingBoxAscent - size.actualBoundingBoxAscent;
  const below = size.fontBoundingBoxDescent - size.actualBoundingBoxDescent;
  return new DOMRect(left, top + above, width, height - above - below);
}

/** Says whether words stand in their circles, all that is drawn is apart, and rows are one under the other. */
function judge(diagram: Element): void {
  const [rupture, ...circles] = inside<SVGElement>(diagram, '[part=circle]');
  const whole = drawn(rupture!);
  const within = circles.map(drawn);
  for (const [index, circle] of within.entries()) {
    expect(distance(circle, whole) + circle.r).to.be.below(whole.r);
    for (const other of within.slice(0, index))
      expect(distance(circle, other)).to.be.above(circle.r + other.r + 1);
  }
  for (const [index, circle] of circles.slice(-inside(diagram, '.name').length).entries()) {
    const name = inside(diagram, '.name')[index];
    if (!name?.getClientRects().length) continue;
    expect(out(letters(name), drawn(circle)), name.textContent).to.be.below(2);
  }
  const [inConflict] = inside(diagram, '.in-conflict');
  // Of a box, whose corners hold no ink.
  if (inConflict) expect(out(letters(inConflict), within[0]!)).to.be.below(2);
  const [inRupture] = inside(diagram, '.in-rupture > span');
  if (inRupture) {
    const text = letters(inRupture);
    expect(out(text, whole)).to.be.below(2);
    if (inConflict) expect(text.bottom).to.be.below(within[0]!.y - within[0]!.r);
  }
  const { left, right } = diagram.shadowRoot!.querySelector('.base')!.getBoundingClientRect();
  const rows = inside(diagram, '.row > span');
  const names = rows.map((name) => name.getBoundingClientRect());
  for (const [index, box] of names.entries()) {
    expect(box.left).to.be.at.least(left);
    expect(box.right).to.be.at.most(right);
    expect(rows[index]!.scrollWidth).to.be.at.most(rows[index]!.clientWidth + 1);
    if (index > 0) expect(box.top).to.be.at.least(names[index - 1]!.bottom);
  }
  for (const word of inside(diagram, '.word, .row'))
    expect(parseFloat(getComputedStyle(word).fontSize)).to.be.at.least(14);
}

describe('the picture and its rows', () => {
  // Random words are often the same word twice, which it says.
  let warnings: ReturnType<typeof consoleWarnings>;
  let restoreFonts: () => void;
  before(() => {
    warnings = consoleWarnings();
    restoreFonts = useFonts();
    [ar, de, es, fr, hi, ptBR, zhHans].forEach(addLanguage);
  });
  after(() => {
    warnings.restore();
    restoreFonts();
  });

  it('hold any list, script, length and direction at any width', async function () {
    this.timeout(60_000);
    const page = await fixture<HTMLElement>(html`<div></div>`);
    await fontsLoaded();
    await fc.assert(
      fc.asyncProperty(lists, async ({ whole, kinds, hasConflict, dir, width }) => {
        page.style.inlineSize = `${width}px`;
        page.dir = dir;
        // A list of conflict alone renames it, and leaves the others as they are.
        const isRenamed = hasConflict && kinds.length > 1;
        const items = kinds.map((title, index) => ({
          title,
          ...(isRenamed && index === 0 ? { id: 'conflict' } : {}),
        }));
        const diagram = document.createElement('rupture-diagram');
        diagram.wording = JSON.stringify({ items: [{ title: whole, items }] });
        page.replaceChildren(diagram);
        await diagram.updateComplete;
        judge(diagram);
        expect(inside(diagram, '[part=circle-label]')).to.have.length(kinds.length + 1);
        const numerals = (where: string) =>
          inside<SVGElement>(diagram, `${where} .numeral`).map(({ textContent }) => textContent);
        const count = kinds.length - (isRenamed ? 1 : 0);
        const expected = Array.from({ length: count }, (_, index) => String(index + 1));
        expect(numerals('.circle')).to.deep.equal(expected);
        expect(numerals('.row')).to.deep.equal(expected);
      }),
      { numRuns: 100, includeErrorInReport: true },
    );
  });

  for (const { lang, dir } of [en, ar, de, es, fr, hi, ptBR, zhHans])
    it(`have “rupture” and “conflict” inside their circles in ${lang}, from a phone to a wide page`, async () => {
      const page = await fixture<HTMLElement>(
        html`<div lang=${lang} dir=${dir}><rupture-diagram></rupture-diagram></div>`,
      );
      const diagram = page.querySelector('rupture-diagram')!;
      await fontsLoaded();
      for (const width of [280, 320, 360, 480, 720, 768, 1200]) {
        page.style.inlineSize = `${width}px`;
        judge(diagram);
        expect(inside(diagram, '.in-rupture')).to.have.length(1);
        expect(inside(diagram, '.in-conflict')).to.have.length(1);
        expect(inside(diagram, '.circle .glyph')).to.have.length(5);
      }
    });

  it('hold words that are 40 % longer', async () => {
    const longer = (text: string) => text + text.slice(0, Math.ceil(text.length * 0.4));
    const kinds = Object.entries(english.kinds).map(
      ([id, kind]) => [id, { label: longer(kind.label) }] as const,
    );
    const diagram = document.createElement('rupture-diagram');
    diagram.wording = JSON.stringify({
      rupture: { label: longer(english.rupture.label) },
      kinds: Object.fromEntries(kinds),
    });
    const page = await fixture<HTMLElement>(html`<div>${diagram}</div>`);
    for (const width of [280, 360, 800]) {
      page.style.inlineSize = `${width}px`;
      await diagram.updateComplete;
      judge(diagram);
    }
  });

  it('have names in the small circles of a wide picture, and glyphs in those of a narrow one', async () => {
    const page = await fixture<HTMLElement>(html`<div><rupture-diagram></rupture-diagram></div>`);
    const diagram = page.querySelector('rupture-diagram')!;
    const shown = (selector: string) =>
      inside(diagram, selector).filter((one) => getComputedStyle(one).display !== 'none');
    for (const [width, names, glyphs] of [
      [1200, 5, 0],
      [360, 0, 5],
    ] as const) {
      page.style.inlineSize = `${width}px`;
      expect(shown('.circle .name')).to.have.length(names);
      expect(shown('.circle .named')).to.have.length(glyphs);
    }
    page.style.inlineSize = '1200px';
    const [name] = shown('.circle .name');
    const scale = name!.getBoundingClientRect().width / name!.offsetWidth;
    expect(parseFloat(getComputedStyle(name!).fontSize) * scale).to.be.at.least(14);
  });

  it('show a glyph where a word has no room, and the word in its row', async () => {
    const name = 'Unbelievablylongwordwithoutanyplacetobreakit';
    const page = await fixture<HTMLElement>(html`<div style="inline-size: 320px"></div>`);
    const diagram = document.createElement('rupture-diagram');
    diagram.wording = JSON.stringify({
      rupture: { label: name },
      kinds: { conflict: { label: name } },
    });
    page.append(diagram);
    await diagram.updateComplete;
    judge(diagram);
    expect(inside(diagram, '.word')).to.be.empty;
    expect(inside(diagram, '.circle[data-id=conflict] .glyph')).to.have.length(1);
    expect(inside(diagram, '.row')).to.have.length(7);
  });

  it('are on the first screen of a phone in English, all five rows of them', async () => {
    // About as wide as the faces of phones; that of the other tests is wider.
    const links = [400, 700].map((weight) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      const path = `../../node_modules/@fontsource/nunito-sans/${weight}.css`;
      link.href = new URL(path, import.meta.url).href;
      return link;
    });
    document.head.append(...links);
    const page = await fixture<HTMLElement>(
      html`<div style="font: 16px 'Nunito Sans'"><rupture-diagram></rupture-diagram></div>`,
    );
    const diagram = page.querySelector('rupture-diagram')!;
    await fontsLoaded();
    await Promise.all(
      [400, 700].map((weight) => document.fonts.load(`${weight} 16px 'Nunito Sans'`)),
    );
    for (const width of [328, 360]) {
      page.style.inlineSize = `${width}px`;
      const { top } = diagram.getBoundingClientRect();
      const last = inside(diagram, '.row').at(-1)!.getBoundingClientRect();
      expect(last.bottom - top, String(width)).to.be.at.most(720);
      const { width: figure } = inside(diagram, '[part=figure]')[0]!.getBoundingClientRect();
      expect(figure / width).to.be.above(0.84);
      for (const row of inside(diagram, '.row'))
        expect(row.getBoundingClientRect().height).to.be.at.least(44);
    }
    links.forEach((link) => link.remove());
  });

  for (const dir of ['ltr', 'rtl'])
    it(`stand side by side on a wide page, ${dir}: the picture first, in view while one reads`, async () => {
      const page = await fixture<HTMLElement>(html`
        <div dir=${dir} style="inline-size: 800px">
          <rupture-diagram selected="trust"></rupture-diagram>
        </div>
      `);
      const diagram = page.querySelector('rupture-diagram')!;
      await diagram.updateComplete;
      const figure = inside(diagram, '[part=figure]')[0]!;
      const place = () => figure.getBoundingClientRect();
      const row = inside(diagram, '.row')[1]!.getBoundingClientRect();
      if (dir === 'ltr') expect(place().right).to.be.below(row.left);
      else expect(place().left).to.be.above(row.right);
      expect(getComputedStyle(figure).position).to.equal('sticky');
    });
});
