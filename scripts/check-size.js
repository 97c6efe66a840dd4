/*
 * Measures what a page downloads, in brotli bytes of minified code, against the budgets;
 * stops with an error above them. Run `npm run build` first. An element by npm is counted without
 * Lit and without its words, which have a budget of their own as every language pack has.
 */
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const KB = 1024;
const brotli = (/** @type {string | Buffer} */ content) => brotliCompressSync(content).length;

/**
 * The bytes of one source entry with what it imports, but for Lit and (unless `words`) the words.
 * @param {string} entry
 * @param {{ words?: boolean }} [options]
 */
async function moduleBytes(entry, { words = false } = {}) {
  const lit = [/^lit($|\/)/, /^@lit\//];
  const result = await build({
    logLevel: 'silent',
    build: {
      write: false,
      sourcemap: false,
      target: 'es2022',
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        external: words ? lit : [...lit, /wording\/en\.js$/],
        output: { minify: true },
      },
    },
  });
  const outputs = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (result);
  const chunks = outputs.flatMap(({ output }) => output);
  return brotli(chunks.map((chunk) => ('code' in chunk ? chunk.code : '')).join(''));
}

/** @type {[name: string, budget: number, bytes: () => number | Promise<number>][]} */
const figures = [
  ['rupture-repair.js, all in one', 28 * KB, () => brotli(readFileSync('dist/rupture-repair.js'))],
  ['repair-checklist by npm', 6 * KB, () => moduleBytes('src/repair-checklist/index.ts')],
  ['rupture-diagram by npm', 5 * KB, () => moduleBytes('src/rupture-diagram/index.ts')],
  ['repair-card by npm', 14 * KB, () => moduleBytes('src/repair-card/index.ts')],
  ['English words of all widgets', 5 * KB, () => moduleBytes('src/wording/en.ts', { words: true })],
];

if (!existsSync('dist/rupture-repair.js')) {
  console.error('Nothing is built yet. Run: npm run build');
  process.exit(1);
}
const rows = [];
for (const [name, budget, bytes] of figures) rows.push({ name, budget, bytes: await bytes() });
console.table(
  Object.fromEntries(
    rows.map(({ name, budget, bytes }) => [
      name,
      {
        'brotli KB': (bytes / KB).toFixed(2),
        'budget KB': (budget / KB).toFixed(2),
        verdict: bytes <= budget ? 'within' : 'ABOVE',
      },
    ]),
  ),
);
if (rows.some(({ budget, bytes }) => bytes > budget)) {
  console.error('Above budget: see the table. Budgets are in scripts/check-size.js.');
  process.exitCode = 1;
}
