import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/all.js';
import { diagram as english } from '../../src/wording/languages/en.js';
import { addLanguage } from '../../src/wording/language.js';
import { consoleWarnings } from '../console-warnings.js';
import { fontsLoaded, useFonts } from '../fonts.js';
import { LANGUAGES } from '../languages.js';
import { inside, judge } from './judge.js';

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

describe('the picture and its rows', () => {
  // Random words are often the same word twice, which it says.
  let warnings: ReturnType<typeof consoleWarnings>;
  let restoreFonts: () => void;
  before(() => {
    warnings = consoleWarnings();
    restoreFonts = useFonts();
    LANGUAGES.forEach(addLanguage);
  });
  after(() => {
    warnings.restore();
    restoreFonts();
  });

  it('hold any list, script, length and direction at any width', async function () {
    this.timeout(60_000);
    // A face comes when the first of its letters is shown.
    const page = await fixture<HTMLElement>(
      html`<div>
        ${Object.values(alphabets).join(' ')} <b>${Object.values(alphabets).join(' ')}</b>
      </div>`,
    );
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

  for (const { lang, dir } of LANGUAGES)
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

  it('hold a word whose letters are narrower than any that is reckoned with', async () => {
    const page = await fixture<HTMLElement>(html`<div>ｱ <b>ｱ</b></div>`);
    await fontsLoaded();
    const items = (signs: number) =>
      Array.from({ length: 9 }, (_, index) =>
        index === 0 ? { id: 'conflict', title: 'ｱ'.repeat(signs) } : { title: `${index}` },
      );
    for (const width of [320, 480, 700])
      for (const signs of [12, 13, 14, 15, 16]) {
        page.style.inlineSize = `${width}px`;
        const diagram = document.createElement('rupture-diagram');
        diagram.wording = JSON.stringify({ items: [{ title: '破', items: items(signs) }] });
        page.replaceChildren(diagram);
        await diagram.updateComplete;
        expect(inside(diagram, '.in-conflict')).to.have.length(1);
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
      expect(shown('.named > :is(.glyph, .numeral)')).to.have.length(glyphs);
    }
    page.style.inlineSize = '1200px';
    const [name] = shown('.circle .name');
    const scale = name!.getBoundingClientRect().width / name!.offsetWidth;
    expect(parseFloat(getComputedStyle(name!).fontSize) * scale).to.be.at.least(14);
  });

  it('show a glyph for a word whose letters do not break: ligatures out of a PDF', async () => {
    const page = await fixture<HTMLElement>(html`<div style="inline-size: 320px"></div>`);
    const diagram = document.createElement('rupture-diagram');
    diagram.wording = JSON.stringify({ kinds: { conflict: { label: 'ﬁ'.repeat(14) } } });
    page.append(diagram);
    await diagram.updateComplete;
    judge(diagram);
    expect(inside(diagram, '.in-conflict')).to.be.empty;
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
});
