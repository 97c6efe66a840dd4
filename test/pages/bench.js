/*
 * Times the built widgets beside the same words and picture as static HTML and SVG, in one run in Chromium:
 * `npm run build && npm run bench`. Contenders take turns; printed are medians and their ratio. Absolute times
 * drift from machine to machine, the ratio less so.
 */
import { existsSync, readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { chromiumArguments, findChromium } from './find-chromium.js';

const ROUNDS = 15;
const budgets = { 1: 1.4, 200: 1.4 };
const names = ['rupture-diagram', 'repair-checklist', 'repair-card'];

if (!existsSync('dist/rupture-repair.js')) {
  console.error('Nothing is built yet. Run: npm run build');
  process.exit(1);
}
const browser = await puppeteer.launch({
  executablePath: await findChromium(),
  args: chromiumArguments,
});
const page = await browser.newPage();
page.on('pageerror', (error) => {
  console.error(`A widget failed: ${/** @type {Error} */ (error).message}`);
  process.exit(1);
});
await page.setViewport({ width: 1000, height: 800 });
await page.setContent('<!doctype html><html lang="en"><title>Bench</title><main></main></html>');
await page.addScriptTag({ content: readFileSync('dist/rupture-repair.js', 'utf8') });

/** Milliseconds until `count` of a widget, or of its static copy, are painted. */
const timed = (
  /** @type {string} */ name,
  /** @type {number} */ count,
  /** @type {boolean} */ isStatic,
) =>
  page.evaluate(
    async (name, count, isStatic) => {
      const main = /** @type {HTMLElement} */ (document.querySelector('main'));
      const frames = () =>
        new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      main.replaceChildren();
      await frames();
      // The static copy: what the widget rendered, in a shadow root that the parser makes, with the same styles.
      const cache = /** @type {any} */ (globalThis);
      cache.copies ??= {};
      if (!cache.copies[name]) {
        const widget = document.createElement(name);
        main.append(widget);
        await frames();
        const { innerHTML, adoptedStyleSheets } = /** @type {ShadowRoot} */ (widget.shadowRoot);
        const rules = adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
        cache.copies[name] = {
          html: innerHTML.replace(/<!--.*?-->/gs, ''),
          styles: rules.map(({ cssText }) => cssText).join(''),
        };
        main.replaceChildren();
        await frames();
      }
      const { html, styles } = cache.copies[name];
      cache.sheets ??= {};
      if (!cache.sheets[name]) {
        cache.sheets[name] = new CSSStyleSheet();
        cache.sheets[name].replaceSync(styles);
      }
      const start = performance.now();
      if (isStatic) {
        const one = `<div><template shadowrootmode="open">${html}</template></div>`;
        main.setHTMLUnsafe(one.repeat(count));
        for (const { shadowRoot } of main.children)
          /** @type {ShadowRoot} */ (shadowRoot).adoptedStyleSheets = [cache.sheets[name]];
      } else {
        main.innerHTML = `<${name}></${name}>`.repeat(count);
      }
      await frames();
      return performance.now() - start;
    },
    name,
    count,
    isStatic,
  );

const median = (/** @type {number[]} */ values) =>
  /** @type {number} */ (values.sort((a, b) => a - b)[Math.floor(values.length / 2)]);

/** @type {Record<string, Record<string, string>>} */
const table = {};
let isOver = false;
for (const name of names) {
  for (const [key, budget] of Object.entries(budgets)) {
    const count = Number(key);
    /** @type {[number[], number[]]} */
    const times = [[], []];
    for (let round = 0; round <= ROUNDS; round++) {
      const pair = [await timed(name, count, false), await timed(name, count, true)];
      // The first round warms up.
      if (round > 0) pair.forEach((time, index) => times[index]?.push(time));
    }
    const [widget, copy] = times.map(median);
    const ratio = /** @type {number} */ (widget) / /** @type {number} */ (copy);
    isOver ||= ratio > budget;
    table[`${count} × ${name}`] = {
      'widget ms': /** @type {number} */ (widget).toFixed(1),
      'static ms': /** @type {number} */ (copy).toFixed(1),
      ratio: ratio.toFixed(2),
      budget: budget.toFixed(2),
    };
  }
}

// The geometry alone: the layout of 12 kinds, beside one static picture painted.
const geometry = await build({
  configFile: false,
  logLevel: 'silent',
  build: {
    write: false,
    lib: { entry: 'src/rupture-diagram/geometry.ts', formats: ['iife'], name: 'geometry' },
  },
});
const [built] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (geometry);
await page.addScriptTag({ content: built?.output[0].code ?? '' });
const layout = await page.evaluate(() => {
  const { layOut } = /** @type {any} */ (globalThis).geometry;
  for (let warm = 0; warm < 200; warm++) layOut(11, true);
  const start = performance.now();
  for (let round = 0; round < 500; round++) layOut(11, true);
  return (performance.now() - start) / 500;
});
await browser.close();

console.table(table);
console.log(`Layout of 12 kinds: ${layout.toFixed(3)} ms.`);
if (isOver) console.log('Over budget: see the table.');
