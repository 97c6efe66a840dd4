/*
 * `npm run bench`: visits pages with the widgets, the very same pages frozen, and these brought by a script that does nothing
 * else, in turn and in one run, and prints what they cost as ratios to the frozen ones. BENCH=card measures those whose name has the word; ROUNDS=15 takes more rounds; DIST=../before measures the
 * files of another build. It judges nothing: machines differ, and a machine that has other work measures that.
 */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { loadavg } from 'node:os';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findChromium } from '../../../scripts/browsers.js';
import { requireCurrent } from '../../../scripts/build/freshness.js';
import { atEnd, describePages, serve } from '../watched-page.js';
import { bringing, contents, freeze, freezeUnit } from './frozen.js';
import { file, folder, subjects } from './subjects.js';
import { add, load, tick } from './visit.js';

if (folder === 'dist') requireCurrent('library');
const ROUNDS = Number(process.env.ROUNDS ?? 9);
/** By how much the processor is slowed down. */
const SLOWER = [1, 4];
const word = process.env.BENCH ?? '';

/** The frozen pages by name. @type {Record<string, string>} */
const frozen = {};
/** The scripts that bring the same, by the page's name. @type {Record<string, string>} */
const brought = {};
/** A page's live HTML, with such a script in the place of its own. @param {string} name */
const bringer = (name) =>
  (subjects[name]?.html ?? '').replace(
    /<script src="[^"]*"/,
    `<script src="/bringing/${encodeURIComponent(name)}.js"`,
  );
/** Memory is told only to pages that nobody else's are in a process with. */
const headers = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
const types = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
/** What has been packed once, as a server that packs files ahead has it. @type {Record<string, Buffer>} */
const packed = {};

/** @param {string} path @returns {import('../watched-page.js').Answer | undefined} */
function answer(path) {
  const [, kind = '', rest = ''] =
    path.match(/^\/(live|frozen|bringer|bringing|dist)\/(.*)$/) ?? [];
  if (!kind) return undefined;
  const name = decodeURIComponent(rest);
  const text = {
    live: () => subjects[name]?.html,
    frozen: () => frozen[name],
    bringer: () => bringer(name),
    bringing: () => brought[name.replace('.js', '')],
    dist: () => file(name),
  };
  packed[path] ??= brotliCompressSync(text[/** @type {keyof typeof text} */ (kind)]() ?? '');
  const ending = name.match(/\.(css|js)$/)?.[1] ?? 'html';
  const type = types[/** @type {keyof typeof types} */ (ending)];
  return {
    text: packed[path],
    headers: { ...headers, 'content-type': `${type}; charset=utf-8`, 'content-encoding': 'br' },
  };
}

/** @typedef {Record<string, number>} Figures */
const quantile = (/** @type {number[]} */ values, /** @type {number} */ share) =>
  [...values].sort((a, b) => a - b)[Math.round((values.length - 1) * share)] ?? NaN;
const shown = (/** @type {number} */ value) => value.toFixed(value < 10 ? 3 : 1);

/** How pages are visited: with the widgets, frozen, and brought by a script that does nothing else. */
const KINDS = /** @type {const} */ (['live', 'frozen', 'bringer']);
/** @typedef {(typeof KINDS)[number]} Kind */

/** The table of what rounds gave: medians, and the ratio of each round with its quartiles. @param {Record<Kind, Figures>[]} rounds */
function tabled(rounds) {
  const keys = Object.keys(rounds[0]?.live ?? {});
  return Object.fromEntries(
    keys.map((key) => {
      const of = (/** @type {Kind} */ kind) => rounds.map((round) => round[kind][key] ?? NaN);
      const still = of('frozen');
      // What is nothing in a static page has no ratio.
      const ratio = (/** @type {Kind} */ kind) => {
        const ratios = of(kind).map((value, round) =>
          (still[round] ?? 0) > 0.1 ? value / (still[round] ?? 1) : NaN,
        );
        const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(ratios, share));
        if (!Number.isFinite(middle)) return ['–', '–'];
        return [middle?.toFixed(2), `${low?.toFixed(2)}–${high?.toFixed(2)}`];
      };
      const [middle, spread] = ratio('live');
      const row = {
        live: shown(quantile(of('live'), 0.5)),
        static: shown(quantile(still, 0.5)),
        ratio: middle,
        spread,
        'brought: ratio': ratio('bringer')[0],
      };
      return [key, row];
    }),
  );
}

describePages('the widgets beside themselves, frozen', async () => {
  const address = await serve({ answer });
  const chosen = Object.keys(subjects).filter((name) => name.includes(word));
  // One after the other: nothing else may run meanwhile.
  it('are measured', async () => {
    assert.ok(chosen.length > 0, `BENCH=${word} is none of ${Object.keys(subjects).join(', ')}.`);
    for (const name of chosen)
      await measure(name, (kind) => `${address}${kind}/${encodeURIComponent(name)}`);
  });
});

/** Memory is told when it is asked for, and not some twenty seconds later. */
const EAGER = '--enable-blink-features=ForceEagerMeasureMemory';
/** @type {Promise<import('puppeteer-core').Browser> | undefined} */
let browser;

async function launch() {
  const launched = await puppeteer.launch({
    executablePath: await findChromium(),
    args: [...chromiumArguments, EAGER],
    defaultViewport: { width: 1000, height: 800 },
  });
  atEnd(() => launched.close());
  return launched;
}

/** Looks at something in a page of its own, which may not throw. @param {(page: import('puppeteer-core').Page) => Promise<any>} look */
async function visited(look) {
  const page = await (await (browser ??= launch())).newPage();
  /** @type {string[]} */
  const thrown = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  const result = await look(page);
  await page.close();
  assert.deepEqual(thrown, []);
  return result;
}

/** @param {string} name @param {(kind: Kind) => string} url */
async function measure(name, url) {
  const subject = /** @type {import('./subjects.js').Subject} */ (subjects[name]);
  frozen[name] = await visited(async (page) => {
    await load(page, url('live'), subject);
    brought[name] = bringing(await page.evaluate(contents));
    return page.evaluate(freeze);
  });
  const unit = await visited(async (page) => {
    await load(page, url('live'), subject);
    await page.evaluate((html) => {
      /** @type {HTMLElement} */ (document.querySelector('main')).innerHTML = html;
    }, subject.one ?? '');
    await page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    });
    return page.evaluate(freezeUnit);
  });
  for (const slower of SLOWER) {
    const began = performance.now();
    /** @type {Record<Kind, Figures>[]} */
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) {
      const figures = /** @type {Record<Kind, Figures>} */ ({});
      // Who comes first changes with each round.
      for (const kind of round % 2 ? KINDS : [...KINDS].reverse()) {
        const visit = await visited(async (page) => {
          await page.emulateCPUThrottling(slower);
          const loaded = await load(page, url(kind), subject);
          const ticked = subject.tick ? await tick(page, subject.tick) : {};
          return { ...loaded, ...ticked };
        });
        // A hundred are added at full speed only: what they take grows with what one takes.
        const added =
          slower > 1
            ? {}
            : await visited((page) =>
                add(page, url(kind), kind === 'frozen' ? unit : { html: subject.one ?? '' }),
              );
        figures[kind] = { ...visit, ...added };
      }
      rounds.push(figures);
    }
    console.log(
      `\n${name}${slower > 1 ? `, the processor ${slower} times slower` : ''}: ${ROUNDS} rounds in ${Math.round((performance.now() - began) / 1000)} s, times in ms, load ${loadavg()[0]?.toFixed(1)}`,
    );
    console.table(tabled(rounds));
  }
}
