/* What was heard before, as a file that a person can read; and how what is heard now differs from it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** @typedef {import('./steps.js').Heard} Heard */

const fileOf = (/** @type {string} */ browser, /** @type {string} */ name) =>
  `test/heard/${browser}/${name}.txt`;

/** @param {Heard[]} heard */
const transcript = (heard) =>
  heard.map(({ task, page, lines }) => `# ${task} (${page})\n${lines.join('\n')}\n`).join('\n');

/** @param {string} browser @param {string} name @param {Heard[]} heard */
export function keep(browser, name, heard) {
  const file = fileOf(browser, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, transcript(heard));
}

/** Each line that is heard no more, and each that is new. @param {string} browser @param {string} name @param {Heard[]} heard @returns {string[]} */
export function compare(browser, name, heard) {
  const file = fileOf(browser, name);
  if (!existsSync(file)) return [`${file} is not there: npm run test:heard -- ${browser} --write`];
  const { status, stdout } = spawnSync('diff', ['-U1', file, '-'], {
    input: transcript(heard),
    encoding: 'utf8',
  });
  // The first two lines name the files.
  return status === 0 ? [] : [file, ...stdout.trimEnd().split('\n').slice(2)];
}
