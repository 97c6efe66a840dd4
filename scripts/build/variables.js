/* Reads the public variables from the tokens' own lines: the manifest, Storybook and the site's table are made of them. */
import { readFileSync } from 'node:fs';

/** @typedef {{ name: string, light: string, dark: string, about: string }} Variable */

/** The public variables that a file of tokens documents, in its order. @param {string} file @returns {Variable[]} */
export function variables(file) {
  const source = readFileSync(file, 'utf8');
  const named = Object.fromEntries(
    [...source.matchAll(/(--_look-[a-z-]+): (#\w+);/g)]
      .reverse()
      .map(([, name, value]) => [name, value]),
  );
  const lines = source.matchAll(
    /--_[a-z-]+: var\(\s*(--rr-[a-z-]+),\s*([^;]*?)\s*\); \/\* (.*?) \*\//g,
  );
  return [...lines].map(([, name = '', given = '', about = '']) => {
    // Before the default stands what is made of the page's own accent.
    const value = given.replace(/^var\(--_made-[a-z]+, (.*)\)$/s, '$1');
    const [, light = value, dark = value] = value.match(/^light-dark\(\s*(.*?),\s*(.*)\)$/s) ?? [];
    const look = light.match(/^var\((.*)\)$/)?.[1];
    return look
      ? { name, light: named[look] ?? '', dark: named[look] ?? '', about }
      : { name, light, dark, about };
  });
}

const TOKENS = 'src/theme/tokens.ts';
const ARTWORK = 'src/repair-card/artwork-colors.ts';

/** The variables of each element, by its tag. @param {string} tag */
export const variablesOf = (tag) =>
  tag === 'repair-kit'
    ? []
    : [...variables(TOKENS), ...(tag === 'repair-card' ? variables(ARTWORK) : [])];
