/*
 * Writes the readable HTML inside the widgets of demo/index.html anew from the English words.
 * With --check it only says whether they are current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { loadSource } from './load-source.js';

const file = 'demo/index.html';

const { fallbackHtml } = await loadSource('src/embed/fallback.ts');
const { SINGLES } = await loadSource('src/contract/names.ts');
const { en } = await loadSource('src/wording/languages/en.ts');

const page = readFileSync(file, 'utf8');
let fresh = page;
for (const name of SINGLES) {
  const place = new RegExp(
    `(<${name}[^>]*?heading-level="(\\d)".*?)<div data-fallback.*?</div>`,
    's',
  );
  if (!place.test(fresh)) throw new Error(`${file}: <${name}> has no <div data-fallback> to fill.`);
  fresh = fresh.replace(
    place,
    (_, before, level) => `${before}${fallbackHtml(name, en, Number(level))}`,
  );
}
fresh = await format(fresh, {
  parser: 'html',
  ...JSON.parse(readFileSync('.prettierrc.json', 'utf8')),
});

if (!process.argv.includes('--check')) writeFileSync(file, fresh);
else if (fresh === page) console.log(`The readable HTML in ${file} is current.`);
else {
  console.error(`The readable HTML in ${file} is not current. Run: npm run fallbacks`);
  process.exitCode = 1;
}
