/*
 * Checks that dist/wording.schema.json takes what the widgets take: each language's words whole, single sentences, items
 * and languages; and refuses what they would warn of. Run `npm run build` first.
 */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { exportName, languages } from './build-languages.js';
import { loadSource } from './load-source.js';

const ajv = new Ajv({ strict: false });
ajv.addSchema(JSON.parse(readFileSync('dist/wording.schema.json', 'utf8')), 'words');
const isKit = /** @type {import('ajv').ValidateFunction} */ (ajv.getSchema('words'));
const isCard = /** @type {import('ajv').ValidateFunction} */ (
  ajv.getSchema('words#/definitions/CardJson')
);

/** @type {[string, boolean, import('ajv').ValidateFunction, unknown][]} */
const cases = [
  ['one sentence', true, isKit, { card: { title: 'Ours' } }],
  ['two languages', true, isKit, { languages: { es: { card: { title: 'Nuestra' } }, cy: {} } }],
  ['items of a card', true, isCard, { items: [{ id: 'own', title: 'Mine' }], title: 'Ours' }],
  ['a list', true, isKit, { diagram: { normal: { tells: ['one'] } } }],
  ['an unknown key', false, isKit, { card: { titel: 'Ours' } }],
  ['an unknown section', false, isKit, { cart: {} }],
  ['a number for a text', false, isKit, { card: { title: 5 } }],
  ['an item without a title', false, isCard, { items: [{ id: 'own' }] }],
  ['half an opening', false, isKit, { checklist: { openings: [{ label: 'Hello' }] } }],
];
for (const language of languages()) {
  const module = await loadSource(`src/wording/languages/${language}.ts`);
  const { diagram, checklist, card } = module[exportName(language)];
  cases.push([`all words in ${language}`, true, isKit, { diagram, checklist, card }]);
}
const wrong = cases.filter(([, expected, validate, data]) => validate(data) !== expected);
for (const [name, expected] of wrong)
  console.error(`wording.schema.json ${expected ? 'refuses' : 'takes'} ${name}.`);
if (wrong.length > 0) process.exitCode = 1;
else console.log(`wording.schema.json is as the widgets read it (${cases.length} cases).`);
