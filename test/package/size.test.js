/*
 * Measures what a page downloads, in brotli bytes of minified code, against the budgets. An element by npm is counted without Lit, without
 * its words (which have a budget of their own, as every language pack has) and without the rooms that all elements
 * share (theme, reading of words, context), which a page loads once; the three together are counted whole.
 * The card's lettering has a line of its own and is left out of every other.
 *
 * Five budgets are above the plan (all in one 35, checklist 6, shared 4.25, English words 6, all by npm 29): what keeps notes
 * apart, takes sheets back, tells recorders to look away, holds the quick exit on top, and fits any box, and the sentences that
 * keep people safe, are in every script. They stand close above what it takes now, so that nothing comes on top unseen; scripts
 * of one widget each are to bring it down. Packs (8.5, Hindi 9: each of its letters takes three bytes) and the card (8.5) are as
 * planned.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { minify } from 'terser';
import { build } from 'vite';
import { requireCurrent } from '../../scripts/build/freshness.js';
import { languages } from '../../scripts/build/languages.js';
import { idiomaticDecorators } from '../../scripts/build/idiomatic-decorators.js';
import { minifyTemplates } from '../../scripts/build/minify-templates.js';
import { smaller } from '../../scripts/build/smaller.js';

requireCurrent('library');

const KB = 1024;
const brotli = (/** @type {string | Buffer} */ content) => brotliCompressSync(content).length;

const lit = [/^lit($|\/)/, /^@lit\//];
const words = /languages\/en\.js$/;
const lettering = 'src/repair-card/artwork/lettering.ts';
/** The data of the card's lettering, as the script holds it. */
const letters = (readFileSync(lettering, 'utf8').match(/'([\w+/=]{99,})'/) ?? [])[1] ?? '';
if (!letters) throw new Error(`${lettering} holds no data. Run: npm run lettering`);
const artwork = 'src/repair-card/artwork';
const drawings = readdirSync(artwork)
  .filter((file) => file !== 'lettering.ts')
  .map((file) => `${artwork}/${file}`);
/** What every element imports from the other rooms. */
const shared = [
  'src/contract/accepted.ts',
  'src/contract/version.ts',
  'src/repair-kit/kit-context.ts',
  'src/theme/host.ts',
  'src/theme/themes.ts',
  'src/theme/tokens.ts',
  'src/widget/title.ts',
  'src/widget/widget-controller.ts',
];

/**
 * A bundler for pages reads in Lit that there is no server, and leaves out what only a server needs.
 * @type {import('vite').Plugin}
 */
const inBrowser = {
  name: 'in-browser',
  renderChunk: (code) =>
    code.replace(
      /(import \{[^}]*)\bisServer\b,?([^}]*\} from "lit";)/,
      '$1$2const isServer=false;',
    ),
};

/** The bytes of source entries with what they import. @param {string | string[]} entry @param {RegExp[]} [leftOut] */
async function moduleBytes(entry, leftOut = []) {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [idiomaticDecorators(), minifyTemplates(), inBrowser],
    build: {
      write: false,
      sourcemap: false,
      target: 'es2022',
      lib: { entry, formats: ['es'] },
      minify: false,
      rolldownOptions: { external: [...lit, /artwork\/lettering\.js$/, ...leftOut] },
    },
  });
  const outputs = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (result);
  const chunks = outputs.flatMap(({ output }) => output);
  // Not by Vite, which leaves a library's marks for bundlers in: no page downloads them.
  const minified = chunks.map(async (chunk) =>
    'code' in chunk ? (await minify(chunk.code, { ...smaller, module: true })).code : '',
  );
  return brotli((await Promise.all(minified)).join(''));
}

const sharedBytes = await moduleBytes(shared, [words]);
const ownBytes = async (/** @type {string} */ name) =>
  (await moduleBytes(`src/${name}/${name}.ts`, [words])) - sharedBytes;

/*
 * Six bounds are above the design's, and stand where the new checklist and diagram are: their drawings, states and words.
 * One script for each widget, and less of it, has to bring them back (checklist 6, diagram 5, shared 4, all in one 33 KB).
 */
/** @type {[name: string, budget: number, bytes: () => number | Promise<number>][]} */
const figures = [
  [
    'rupture-repair.min.js, all in one',
    48 * KB,
    () => brotli(readFileSync('dist/rupture-repair.min.js', 'utf8').replace(letters, '')),
  ],
  ['repair-checklist by npm', 11.75 * KB, () => ownBytes('repair-checklist')],
  ['rupture-diagram by npm', 6.45 * KB, () => ownBytes('rupture-diagram')],
  ['repair-card by npm', 8.5 * KB, () => ownBytes('repair-card')],
  ['the card’s two people', 3.6 * KB, () => moduleBytes('src/repair-card/artwork/people.ts')],
  ['all the card’s drawings', 6 * KB, () => moduleBytes(drawings)],
  ['shared by the elements, once', 4.65 * KB, () => sharedBytes],
  ['English words of all widgets', 9.1 * KB, () => moduleBytes('src/wording/languages/en.ts')],
  ...languages()
    .filter((language) => language !== 'en')
    .map(
      (language) =>
        /** @type {[string, number, () => number]} */ ([
          `language pack ${language}`,
          (language === 'hi' ? 9 : 8.5) * KB,
          () => brotli(readFileSync(`dist/rupture-repair.${language}.min.js`)),
        ]),
    ),
  [
    'frame-height.js, for the page around',
    1 * KB,
    () => brotli(readFileSync('dist/frame-height.js')),
  ],
  ['rupture-repair.css', 1 * KB, () => brotli(readFileSync('dist/rupture-repair.css'))],
  ['frame.js, inside the frame', 1.5 * KB, () => brotli(readFileSync('dist/frame.js'))],
  ['the card’s lettering', 12 * KB, () => brotli(letters)],
  ['all of it by npm, words included', 42.25 * KB, () => moduleBytes('src/all.ts')],
];

describe('what a page downloads stays within its budget', () => {
  /** @type {Record<string, Record<string, string>>} */
  const table = {};
  after(() => console.table(table));
  for (const [name, budget, bytes] of figures)
    it(name, async () => {
      const size = await bytes();
      table[name] = { 'brotli KB': (size / KB).toFixed(2), 'budget KB': (budget / KB).toFixed(2) };
      assert.ok(size <= budget, `${size} bytes, of ${budget}`);
    });
});
