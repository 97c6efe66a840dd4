/*
 * Measures what a page downloads, in brotli bytes, against a bound for each figure. A script for a script tag is its whole
 * file. An element by npm is its entry with all that it brings (registration and joining of kits too), minified, without Lit,
 * without its words and without what all elements share, which a page loads once; all of them together are counted whole.
 * The card's lettering has a line of its own and is left out of every other.
 *
 * A bound stands close above what it takes now, so that nothing comes on top unseen. Where the design wants less, its own
 * figure stands beside it in the table: these are not reached.
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
import { loadSource } from '../../scripts/build/load-source.js';
import { smaller } from '../../scripts/build/smaller.js';

requireCurrent('library');
/** @type {typeof import('../../src/contract/names.js')} */
const { ELEMENTS, packOf, scriptOf } = await loadSource('src/contract/names.ts');

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
/** What every widget imports from the other rooms. */
const shared = [
  'src/contract/accepted.ts',
  'src/contract/define.ts',
  'src/contract/version.ts',
  'src/repair-kit/joining.ts',
  'src/repair-kit/kit-context.ts',
  'src/theme/contents.ts',
  'src/theme/host.ts',
  'src/theme/themes.ts',
  'src/theme/tokens.ts',
  'src/widget/own-html.ts',
  'src/widget/still.ts',
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
  (await moduleBytes(`src/${name}/index.ts`, [words])) - sharedBytes;

/** The bytes of a script for a script tag. @param {import('../../src/contract/names.js').ElementName} name */
const scriptBytes = (name) =>
  brotli(readFileSync(`dist/${scriptOf(name)}`, 'utf8').replace(letters, ''));

/** What the scripts take now, and what the design wants. @type {Record<import('../../src/contract/names.js').ElementName, [bound: number, design: number]>} */
const scripts = {
  'repair-checklist': [29.65, 18],
  'rupture-diagram': [22.7, 16.5],
  'repair-card': [22, 18.5],
  'page-exit': [10.8, 8],
  'repair-kit': [48.9, 33],
};

/** @typedef {[name: string, bound: number, bytes: () => number | Promise<number>, design?: number]} Figure in KB, but for what is measured */
/** @type {Figure[]} */
const figures = [
  ...ELEMENTS.map((name) => {
    const [bound, design] = scripts[name];
    return /** @type {Figure} */ ([scriptOf(name), bound, () => scriptBytes(name), design]);
  }),
  ['repair-checklist by npm', 12.1, () => ownBytes('repair-checklist'), 6],
  ['rupture-diagram by npm', 6.45, () => ownBytes('rupture-diagram'), 5],
  ['repair-card by npm', 8.25, () => ownBytes('repair-card'), 8.5],
  ['the card’s two people', 2.7, () => moduleBytes('src/repair-card/artwork/people.ts')],
  ['all the card’s drawings', 4.25, () => moduleBytes(drawings)],
  ['shared by the widgets, once', 8.5, () => sharedBytes, 4],
  ['English words of all widgets', 9.2, () => moduleBytes('src/wording/languages/en.ts')],
  ...languages()
    .filter((language) => language !== 'en')
    .map(
      (language) =>
        /** @type {Figure} */ ([
          `language pack ${language}`,
          // It says all that the English words say, in letters of two or three bytes; the design's figure is of half as many.
          language === 'hi' ? 12.45 : 11.85,
          () => brotli(readFileSync(`dist/${packOf(language)}`)),
          language === 'hi' ? 9 : 8.5,
        ]),
    ),
  ['frame-height.js, for the page around', 1, () => brotli(readFileSync('dist/frame-height.js'))],
  ['rupture-repair.css', 1.1, () => brotli(readFileSync('dist/rupture-repair.css'))],
  ['frame.js, inside the frame', 1.5, () => brotli(readFileSync('dist/frame.js'))],
  ['the card’s lettering', 11.8, () => brotli(letters)],
  ['all of it by npm, words included', 46, () => moduleBytes('src/all.ts')],
];

describe('what a page downloads stays within its bound', () => {
  /** @type {Record<string, Record<string, string>>} */
  const table = {};
  after(() => console.table(table));
  const inKB = (/** @type {number} */ bytes) => (bytes / KB).toFixed(2);
  for (const [name, bound, bytes, design] of figures)
    it(name, async () => {
      const size = await bytes();
      table[name] = {
        'brotli KB': inKB(size),
        'bound KB': bound.toFixed(2),
        'design KB': design?.toFixed(2) ?? '',
      };
      assert.ok(size <= bound * KB, `${inKB(size)} KB, of ${bound}`);
    });
});
