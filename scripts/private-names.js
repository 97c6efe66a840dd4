/*
 * Short names, of one letter or two, for the private CSS variables of `src/`, in built style sheets. In the source they are
 * words. What the tools or tests of this repository name themselves keeps its name. Public variables, `--rr-…`, always do.
 */
import { readdirSync, readFileSync } from 'node:fs';

const PRIVATE = /--_[a-z][\w-]{2,}/g;

/** The private names in the code of a folder, each as often as it is there. @param {string} folder @returns {string[]} */
function namesIn(folder) {
  const url = new URL(`../${folder}/`, import.meta.url);
  return readdirSync(url, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return namesIn(`${folder}/${entry.name}`);
    if (!/\.[jt]s$/.test(entry.name)) return [];
    return readFileSync(new URL(entry.name, url), 'utf8').match(PRIVATE) ?? [];
  });
}

const kept = new Set(['scripts', 'test', 'demo', 'stories'].flatMap(namesIn));

/** @type {Map<string, number>} */
const counts = new Map();
for (const name of namesIn('src'))
  if (!kept.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
// The most frequent come first, and have one letter; no name follows from the order of the files.
const names = [...counts].sort(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1));
const short = new Map(names.map(([name], index) => [name, `--_${(index + 10).toString(36)}`]));

/** @param {string} styles a style sheet, or a part of one */
export const withShortNames = (styles) =>
  styles.replace(PRIVATE, (name) => short.get(name) ?? name);

/** Private names that should have been shortened. @param {string} code */
export const longNames = (code) => (code.match(PRIVATE) ?? []).filter((name) => short.has(name));
