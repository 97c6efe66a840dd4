/*
 * Writes README.md's table of the public variables anew from the tokens' own lines; with --check it only says whether
 * the table is current. The manifest takes the same list.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format } from 'prettier';

/** @typedef {{ name: string, light: string, dark: string, about: string }} Variable */

/** The public variables that a file of tokens documents, in its order. @param {string} file @returns {Variable[]} */
export function variables(file) {
  const source = readFileSync(file, 'utf8');
  const named = Object.fromEntries(
    [...source.matchAll(/(--_(?:look-[a-z-]+|night)): (#\w+);/g)]
      .reverse()
      .map(([, name, value]) => [name, value]),
  );
  const lines = source.matchAll(
    /--_[a-z-]+: var\(\s*(--rr-[a-z-]+),\s*([^;]*?)\s*\); \/\* (.*?) \*\//g,
  );
  return [...lines].map(([, name = '', value = '', about = '']) => {
    const [, light = value, dark = value] = value.match(/^light-dark\(\s*(.*?),\s*(.*)\)$/s) ?? [];
    const look = light.match(/^var\((.*)\)$/)?.[1];
    const night = dark.match(/^var\((--_night)\)$/)?.[1];
    return look
      ? { name, light: named[look] ?? '', dark: named[look] ?? '', about }
      : { name, light, dark: (night && named[night]) ?? dark, about };
  });
}

const TOKENS = 'src/theme/tokens.ts';
const ARTWORK = 'src/repair-card/artwork-colors.ts';

/** The variables of each element, by its tag. @param {string} tag */
export const variablesOf = (tag) =>
  tag === 'repair-kit'
    ? []
    : [...variables(TOKENS), ...(tag === 'repair-card' ? variables(ARTWORK) : [])];

/** @param {Variable[]} rows */
const table = (rows) =>
  [
    '| variable | what it colours or sizes | by day | by night |',
    '| --- | --- | --- | --- |',
    ...rows.map(({ name, about, light, dark }) =>
      light === dark
        ? `| \`${name}\` | ${about} | \`${light}\` | |`
        : `| \`${name}\` | ${about} | \`${light}\` | \`${dark}\` |`,
    ),
  ].join('\n');

if (pathToFileURL(process.argv[1] ?? '').href === import.meta.url) {
  const readme = readFileSync('README.md', 'utf8');
  const text = `\n\n${table(variables(TOKENS))}\n\nThe card’s own:\n\n${table(variables(ARTWORK))}\n\n`;
  const fresh = await format(
    readme.replace(
      /(<!-- variables -->).*?(<!-- \/variables -->)/s,
      (_, start, end) => start + text + end,
    ),
    { parser: 'markdown', ...JSON.parse(readFileSync('.prettierrc.json', 'utf8')) },
  );
  if (!/<!-- variables -->/.test(fresh))
    throw new Error('README.md has no <!-- variables --> to fill.');
  if (!process.argv.includes('--check')) writeFileSync('README.md', fresh);
  else if (fresh === readme) console.log('The variables in README.md are current.');
  else {
    console.error('The variables in README.md are not current. Run: npm run variables');
    process.exitCode = 1;
  }
}
