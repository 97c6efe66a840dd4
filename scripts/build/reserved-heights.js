/*
 * Measures how high each widget is at each width of its place, and writes it to reserved-heights.ts in its folder, in em of the
 * text, as straight lines from a width on (a picture grows with its place): what `rupture-repair.css` keeps free until the
 * script has come. How much longer or shorter it is in the other languages goes there, too.
 * Run `npm run build` first, and anew when `test/pages/shift.test.js` fails.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer from 'puppeteer-core';
import { format, resolveConfig } from 'prettier';
import { chromiumArguments, findChromium } from '../browsers.js';
import { requireCurrent } from './freshness.js';
import { languages } from './languages.js';
import { loadSource } from './load-source.js';

const TEXT_SIZE = 16;
/** From the narrowest place to the widest, in em of 16 px. */
const [NARROWEST, WIDEST, STEP] = [17, 92, 0.5];
/** How far the kept room may be off, in em: finer steps make a larger style sheet. */
const TOLERANCE = 0.8;

/** What the languages are written in. */
const FACES = [
  'nunito-sans/files/nunito-sans-latin',
  'noto-sans-arabic/files/noto-sans-arabic-arabic',
  'noto-sans-devanagari/files/noto-sans-devanagari-devanagari',
  'noto-sans-sc/files/noto-sans-sc-chinese-simplified',
];
const widths = Array.from(
  { length: (WIDEST - NARROWEST) / STEP + 1 },
  (_, index) => NARROWEST + index * STEP,
);

requireCurrent('library');
const others = languages().filter((language) => language !== 'en');
const { SINGLES } = await loadSource('src/contract/names.ts');
const { NARROW } = await loadSource('src/contract/reserved-height.ts');
const { resolve } = createRequire(import.meta.url);
const faces = FACES.map((face) => readFileSync(resolve(`@fontsource/${face}-400-normal.woff2`)));
const families = faces.map((_, index) => `Own${index}`);

const browser = await puppeteer.launch({
  executablePath: await findChromium(),
  args: chromiumArguments,
});
const page = await browser.newPage();
await page.setViewport({ width: WIDEST * TEXT_SIZE + 100, height: 900 });
await page.setContent(`<!doctype html><html lang="en"><style>
  ${faces.map((data, index) => `@font-face { font-family: Own${index}; src: url(data:font/woff2;base64,${data.toString('base64')}) }`).join('\n')}
  body { margin: 0; font: ${TEXT_SIZE}px/1.5 ${families.join()}, sans-serif }</style><div id="place"></div></html>`);
await page.evaluate(
  (names) => Promise.all(names.map((name) => document.fonts.load(`16px ${name}`))),
  families,
);
for (const name of ['', ...others.map((language) => `.${language}`)])
  await page.evaluate(readFileSync(`dist/rupture-repair${name}.min.js`, 'utf8'));

/** The heights of a widget in em, by the widths of its place. @param {string} name @param {string} language */
const heightsOf = (name, language) =>
  page.evaluate(
    async (name, language, widths, size) => {
      document.documentElement.lang = language;
      const place = /** @type {HTMLElement} */ (document.getElementById('place'));
      const widget = document.createElement(name);
      place.replaceChildren(widget);
      await customElements.whenDefined(name);
      const heights = [];
      for (const width of widths) {
        place.style.width = `${width * size}px`;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        heights.push(widget.getBoundingClientRect().height / size);
      }
      return heights;
    },
    ...[name, language, widths, TEXT_SIZE],
  );

/** @typedef {[width: number, height: number]} Point */
/** A line through two points: its height at the width 0, and what it gains by width. @param {Point} one @param {Point} other */
const through = ([x, y], [toX, toY]) => {
  const share = x === toX ? 0 : (toY - y) / (toX - x);
  return { height: y - share * x, share };
};

/** As few lines as come near enough to all points, each from the width of its first one on. @param {Point[]} points */
function lines(points) {
  /** @type {[width: number, height: number, share: number][]} */
  const found = [];
  for (let start = 0; start < points.length;) {
    const first = /** @type {Point} */ (points[start]);
    let end = points.length - 1;
    const isNear = (/** @type {number} */ last) => {
      const { height, share } = through(first, /** @type {Point} */ (points[last]));
      return points
        .slice(start, last + 1)
        .every(([x, y]) => Math.abs(height + share * x - y) <= TOLERANCE);
    };
    while (!isNear(end)) end -= 1;
    const { height, share } = through(first, /** @type {Point} */ (points[end]));
    const round = (/** @type {number} */ value, /** @type {number} */ by) =>
      Math.round(value * by) / by;
    found.push([found.length > 0 ? first[0] : 0, round(height, 10), round(share, 100)]);
    start = end + 1;
  }
  return found;
}

/** All heights of a language in places of some widths, beside the others'. @type {Record<string, number[][]>} */
const measured = {};
for (const language of ['en', ...others]) {
  measured[language] = [];
  for (const name of SINGLES) measured[language].push(await heightsOf(name, language));
}
await browser.close();

/** What a language's words take in narrow places or in wide ones, all widths together. @param {number[]} heights @param {boolean} isWide */
const sum = (heights, isWide) =>
  heights
    .filter((_, at) => (widths[at] ?? 0) >= NARROW === isWide)
    .reduce((one, other) => one + other, 0);

for (const [index, name] of SINGLES.entries()) {
  const heights = (/** @type {string} */ language) => measured[language]?.[index] ?? [];
  const english = heights('en');
  const points = widths.map((width, at) => /** @type {Point} */ ([width, english[at] ?? 0]));
  const lengthOf = (/** @type {string} */ language) =>
    [true, false]
      .map((isWide) => sum(heights(language), isWide) / sum(english, isWide))
      .map((times) => Math.round(times * 100) / 100);
  const lengths = others
    .map((language) => /** @type {const} */ ([language, lengthOf(language)]))
    // What is kept for a language is kept for its variants, where they have nothing of their own.
    .filter(([language, length]) => {
      const [spoken = language] = language.split('-x-');
      return spoken === language || `${lengthOf(spoken)}` !== `${length}`;
    });
  const file = `src/${name}/reserved-heights.ts`;
  const code = `/* Made by \`npm run reserved-heights\` from the built widget: do not edit. */
import type { ReservedHeight, ReservedLengths } from '../contract/reserved-height.js';

/** In English. */
export const HEIGHTS: ReservedHeight[] = ${JSON.stringify(lines(points))};

export const LENGTHS: ReservedLengths = ${JSON.stringify(Object.fromEntries(lengths))};
`;
  writeFileSync(file, await format(code, { ...(await resolveConfig(file)), filepath: file }));
  console.log(file);
}
