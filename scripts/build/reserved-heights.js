/*
 * Measures how high each widget is at each width of its place, and writes it to reserved-heights.ts in its folder, in em of the text,
 * as straight lines from a width on (a picture grows with its place): what `rupture-repair.css` keeps free until the script has come. Run `npm run build` first, and anew when
 * `test/pages/shift.test.js` fails.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer from 'puppeteer-core';
import { format, resolveConfig } from 'prettier';
import { chromiumArguments, findChromium } from '../browsers.js';
import { requireCurrent } from './freshness.js';
import { loadSource } from './load-source.js';

const TEXT_SIZE = 16;
/** From the narrowest place to the widest, in em of 16 px. */
const [NARROWEST, WIDEST, STEP] = [17, 92, 0.5];
/** How far the kept room may be off, in em: finer steps make a larger style sheet. */
const TOLERANCE = 0.8;

requireCurrent('library');
const { SINGLES } = await loadSource('src/contract/names.ts');
const font = readFileSync(
  createRequire(import.meta.url).resolve(
    '@fontsource/nunito-sans/files/nunito-sans-latin-400-normal.woff2',
  ),
).toString('base64');

const browser = await puppeteer.launch({
  executablePath: await findChromium(),
  args: chromiumArguments,
});
const page = await browser.newPage();
await page.setViewport({ width: WIDEST * TEXT_SIZE + 100, height: 900 });
await page.setContent(`<!doctype html><html lang="en"><style>
  @font-face { font-family: Own; src: url(data:font/woff2;base64,${font}) }
  body { margin: 0; font: ${TEXT_SIZE}px/1.5 Own, sans-serif }</style><div id="place"></div></html>`);
await page.evaluate(() => document.fonts.load('16px Own'));
await page.evaluate(readFileSync('dist/rupture-repair.min.js', 'utf8'));

/** The heights of a widget in px, by the widths of its place. @param {string} name @param {number[]} widths */
const heightsOf = (name, widths) =>
  page.evaluate(
    async (name, widths) => {
      const place = /** @type {HTMLElement} */ (document.getElementById('place'));
      const widget = document.createElement(name);
      place.replaceChildren(widget);
      await customElements.whenDefined(name);
      const heights = [];
      for (const width of widths) {
        place.style.width = `${width}px`;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        heights.push(widget.getBoundingClientRect().height);
      }
      return heights;
    },
    name,
    widths,
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

const widths = Array.from(
  { length: (WIDEST - NARROWEST) / STEP + 1 },
  (_, index) => NARROWEST + index * STEP,
);
for (const name of SINGLES) {
  const heights = await heightsOf(
    name,
    widths.map((width) => width * TEXT_SIZE),
  );
  const points = widths.map(
    (width, index) => /** @type {Point} */ ([width, (heights[index] ?? 0) / TEXT_SIZE]),
  );
  const file = `src/${name}/reserved-heights.ts`;
  const code = `/* Made by \`npm run room\` from the built widget: do not edit. */
import type { ReservedHeight } from '../contract/reserved-height.js';

/** In English. */
export const HEIGHTS: ReservedHeight[] = ${JSON.stringify(lines(points))};
`;
  writeFileSync(file, await format(code, { ...(await resolveConfig(file)), filepath: file }));
  console.log(file);
}
await browser.close();
