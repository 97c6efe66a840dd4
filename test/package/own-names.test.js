/* A script says names shorter that nobody else says. What a page, Lit, or another script of ours asks for keeps its name. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseAst } from 'vite';
import { requireCurrent } from '../../scripts/build/freshness.js';
import { loadSource } from '../../scripts/build/load-source.js';

requireCurrent('library');
/** @type {typeof import('../../src/contract/names.js')} */
const { ELEMENTS, scriptOf } = await loadSource('src/contract/names.ts');
const { en } = await loadSource('src/wording/languages/en.ts');

/** Every key of what a page may say otherwise. @param {unknown} words @returns {string[]} */
const keys = (words) =>
  words instanceof Object && !Array.isArray(words)
    ? Object.entries(words).flatMap(([key, inner]) => [key, ...keys(inner)])
    : [words].flat().flatMap((item) => (item instanceof Object ? keys(item) : []));

/** The names of all members in a script. @param {string} code */
function namesIn(code) {
  /** @type {Set<string>} */
  const names = new Set();
  JSON.stringify(parseAst(code), (_, node) => {
    const name = node?.computed ? undefined : (node?.property ?? node?.key);
    if (name?.type === 'Identifier') names.add(name.name);
    else if (name?.type === 'Literal') names.add(String(name.value));
    return typeof node === 'bigint' ? String(node) : node;
  });
  return names;
}

/** What a script keeps, whatever widget it brings. */
const SHARED = [
  // The page's.
  ...['addLanguage', 'version', 'lang', 'properties', 'headingLevel', 'theme', 'wording', 'detail'],
  // Another script's: what is asked of a kit, and the kit itself.
  ...['context', 'contextTarget', 'callback', 'subscribe', 'provider', 'followers', 'addCallback'],
  ...['relationship', 'selected', 'talkedAbout', 'begin', 'update'],
  // The browser's.
  ...['connectedCallback', 'disconnectedCallback', 'adoptedCallback', 'attributeChangedCallback'],
  ...['observedAttributes', 'slotAssignment', 'shadowRootOptions'],
];

describe('a script that says its own names shorter', () => {
  const names = ELEMENTS.map(
    (name) =>
      /** @type {const} */ ([name, namesIn(readFileSync(`dist/${scriptOf(name)}`, 'utf8'))]),
  );
  const all = new Map(names).get('repair-kit');
  /** @param {readonly string[]} wanted @param {Set<string>} [there] */
  const missing = (wanted, there) => wanted.filter((name) => !there?.has(name));

  it('has every word that a page may say otherwise by its name', () => {
    assert.deepEqual(missing(keys(Object.values(en)), all), []);
  });

  it('has every property and method of the elements by its name', () => {
    const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
    /** @type {{ customElement?: boolean, members?: { name: string, privacy?: string }[] }[]} */
    const classes = modules.flatMap((/** @type {any} */ module) => module.declarations ?? []);
    const members = classes
      .filter(({ customElement }) => customElement)
      .flatMap(({ members = [] }) => members)
      .filter(({ privacy, name }) => privacy !== 'private' && !name.startsWith('#'));
    assert.ok(members.length > 20);
    assert.deepEqual(
      missing(
        members.map(({ name }) => name),
        all,
      ),
      [],
    );
  });

  it('has what events tell, and what is kept on a device, by its name', () => {
    const told = ['id', 'done', 'total', 'part', 'ticked'];
    assert.deepEqual(missing([...told, 'version', 'entries'], all), []);
  });

  for (const [name, there] of names)
    it(`shares a page with other scripts: ${name}`, () => {
      const isWidget = name !== 'page-exit';
      assert.deepEqual(
        isWidget ? missing(SHARED, there) : missing(['theme', 'wording'], there),
        [],
      );
    });
});
