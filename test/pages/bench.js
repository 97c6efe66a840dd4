/*
 * Times the built widgets beside the same words and picture as static HTML and SVG, in one run in Chromium: `npm run bench`.
 * Contenders take turns; printed are medians and their ratio, and a ratio above its budget fails. Absolute times drift from
 * machine to machine, the ratio less so.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { build } from 'vite';
import { requireCurrent } from '../../scripts/build/freshness.js';
import { describePages, inPage } from './watched-page.js';

requireCurrent('library');
const ROUNDS = 15;
const budgets = { 1: 1.4, 200: 1.4 };
const names = ['rupture-diagram', 'repair-checklist', 'repair-card'];

/** Milliseconds until `count` of a widget, or of its static copy, are painted. */
const timed = (
  /** @type {import('./watched-page.js').Page} */ page,
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

describePages('the widgets, beside the same as static HTML', () => {
  it('take no longer than their budgets', () =>
    inPage({ width: 1000, height: 800 }, async ({ page, faults }) => {
      await page.setContent(
        '<!doctype html><html lang="en"><title>Bench</title><main></main></html>',
      );
      await page.addScriptTag({ content: readFileSync('dist/rupture-repair.min.js', 'utf8') });
      /** @type {Record<string, Record<string, string>>} */
      const table = {};
      /** @type {string[]} */
      const over = [];
      for (const name of names)
        for (const [key, budget] of Object.entries(budgets)) {
          const count = Number(key);
          /** @type {[number[], number[]]} */
          const times = [[], []];
          for (let round = 0; round <= ROUNDS; round++) {
            const pair = [
              await timed(page, name, count, false),
              await timed(page, name, count, true),
            ];
            // The first round warms up.
            if (round > 0) pair.forEach((time, index) => times[index]?.push(time));
          }
          const [widget = 0, copy = 0] = times.map(median);
          const ratio = widget / copy;
          const place = `${count} × ${name}`;
          if (ratio > budget) over.push(place);
          table[place] = {
            'widget ms': widget.toFixed(1),
            'static ms': copy.toFixed(1),
            ratio: ratio.toFixed(2),
            budget: budget.toFixed(2),
          };
        }
      console.table(table);
      assert.deepEqual([...faults], []);
      assert.deepEqual(over, []);
    }));
});

it('the layout of the circles', async () => {
  const geometry = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: 'src/rupture-diagram/geometry.ts', formats: ['iife'], name: 'geometry' },
    },
  });
  const [built] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (geometry);
  const code = `${built?.output[0].code}; return geometry`;
  const times = Array.from({ length: 50 }, () => {
    // A fresh copy, as on a page: no engine has made it fast yet.
    const { layOut } = new Function(code)();
    const start = performance.now();
    layOut(11, true);
    return performance.now() - start;
  });
  console.log(`Layout of 12 kinds: ${median(times).toFixed(3)} ms.`);
});
