/*
 * How hard our English is to read: Flesch–Kincaid, 0.39 × words a sentence + 11.8 × syllables a word − 15.59. Fragments count as
 * sentences; labels, credits, sources and names of colours are left out. The formula is blind to riddles and idioms: people read
 * those (wording/translating.md).
 */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { syllable } from 'syllable';
import { words as makeItYours } from '../../demo/make-it-yours/words/en.js';
import { en as site } from '../../demo/pages/en.js';
import { loadSource } from '../../scripts/build/load-source.js';

const { en } = await loadSource('src/wording/languages/en.ts');

/** The highest grade that a text as a whole may have, and a single sentence in it. */
const GRADE = 4;
const HARDEST = 10;
const LEFT_OUT = /label|source|credit|colors|skins|papers|names|^(when|about)$/i;

/** @param {unknown} value @returns {string[]} */
const texts = (value) =>
  typeof value === 'string'
    ? [value]
    : Object.entries(/** @type {object} */ (value)).flatMap(([key, inner]) =>
        LEFT_OUT.test(key) ? [] : texts(inner),
      );
/** @param {string} text */
const sentences = (text) =>
  text
    .split(/[.!?:…]+/)
    .map((sentence) => sentence.match(/[\p{L}’'-]+/gu) ?? [])
    .filter((words) => words.length > 0);

/** @param {string[][]} all */
function grade(all) {
  const words = all.flat();
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return (0.39 * words.length) / all.length + (11.8 * syllables) / words.length - 15.59;
}

describe('our English', () => {
  /** @type {Record<string, Record<string, string | number>>} */
  const table = {};
  after(() => console.table(table));
  for (const widget of /** @type {const} */ (['diagram', 'checklist', 'card', 'exit']))
    it(`of the ${widget} is read at grade ${GRADE} or below`, () => {
      const all = texts(en[widget]).flatMap(sentences);
      table[widget] = {
        sentences: all.length,
        words: all.flat().length,
        grade: grade(all).toFixed(1),
      };
      assert.ok(grade(all) <= GRADE, `grade ${grade(all).toFixed(2)}`);
      // A short one says little: its grade jumps with each long word.
      const hard = all.filter((words) => words.length > 8 && grade([words]) > HARDEST);
      assert.deepEqual(
        hard.map((words) => words.join(' ')),
        [],
      );
    });

  const { home, clinicians, developers, signOff } = site;
  const pages = { home, clinicians, developers, signOff, makeItYours };
  for (const [page, words] of Object.entries(pages))
    it(`of the site’s page “${page}” is read at grade ${GRADE} or below`, () => {
      // Addresses are not read.
      const all = texts(words).flatMap((text) => sentences(text.replace(/\]\(.*?\)/g, '')));
      table[page] = {
        sentences: all.length,
        words: all.flat().length,
        grade: grade(all).toFixed(1),
      };
      assert.ok(grade(all) <= GRADE, `grade ${grade(all).toFixed(2)}`);
    });
});
