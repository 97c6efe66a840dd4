/*
 * Whether dist/wording.schema.json takes what the widgets take: each language's words whole, single sentences, items and
 * languages; and refuses what they would warn of.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { requireCurrent } from '../../scripts/build/freshness.js';
import { exportName, languages } from '../../scripts/build/languages.js';
import { loadSource } from '../../scripts/build/load-source.js';

requireCurrent('library');
const ajv = new Ajv({ strict: false });
ajv.addSchema(JSON.parse(readFileSync('dist/wording.schema.json', 'utf8')), 'words');
const isKit = /** @type {import('ajv').ValidateFunction} */ (ajv.getSchema('words'));
const isCard = /** @type {import('ajv').ValidateFunction} */ (
  ajv.getSchema('words#/definitions/CardJson')
);

/** @type {[string, import('ajv').ValidateFunction, unknown][]} */
const taken = [
  ['one sentence', isKit, { card: { title: 'Ours' } }],
  ['two languages', isKit, { languages: { es: { card: { title: 'Nuestra' } }, cy: {} } }],
  ['items of a card', isCard, { items: [{ id: 'own', title: 'Mine' }], title: 'Ours' }],
  ['a list', isKit, { diagram: { normal: { tells: ['one'] } } }],
];
for (const language of languages()) {
  const module = await loadSource(`src/wording/languages/${language}.ts`);
  const { diagram, checklist, card } = module[exportName(language)];
  taken.push([`all words in ${language}`, isKit, { diagram, checklist, card }]);
}
/** @type {typeof taken} */
const refused = [
  ['an unknown key', isKit, { card: { titel: 'Ours' } }],
  ['an unknown section', isKit, { cart: {} }],
  ['a number for a text', isKit, { card: { title: 5 } }],
  ['an item without a title', isCard, { items: [{ id: 'own' }] }],
  ['half an opening', isKit, { checklist: { openings: [{ label: 'Hello' }] } }],
];

describe('the schema of words', () => {
  for (const [what, validate, data] of taken)
    it(`takes ${what}`, () => assert.ok(validate(data), JSON.stringify(validate.errors)));
  for (const [what, validate, data] of refused)
    it(`refuses ${what}`, () => assert.equal(validate(data), false));
});
