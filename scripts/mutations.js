/*
 * Breaks the library in one place at a time, as `test/mutations.js` says, and fails where the tests named there do not notice.
 * `npm run check:mutations -- word` takes only those whose description has the word. Each file is put back at once.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mutations } from '../test/mutations.js';

const word = process.argv[2] ?? '';
const chosen = mutations.filter(({ what }) => what.includes(word));
if (chosen.length === 0) {
  console.error(`No mutation is described with “${word}”.`);
  process.exit(1);
}
/** Whether the tests of some files pass. @param {string[]} files */
const pass = (files) =>
  spawnSync('npx', ['wtr', '--files', ...files], { stdio: 'ignore' }).status === 0;

const build = () => spawnSync('npx', ['vite', 'build', '--mode', 'script'], { stdio: 'ignore' });

/** @type {{ what: string, verdict: string }[]} */
const rows = [];
if (!pass([...new Set(chosen.map(({ tests }) => tests))])) {
  console.error('The tests do not pass as it is: nothing can be told from their failing.');
  process.exit(1);
}
for (const { what, file, from, to, tests, isBuilt } of chosen) {
  const source = readFileSync(file, 'utf8');
  if (source.split(from).length !== 2) {
    rows.push({ what, verdict: `NOT THERE ONCE in ${file}` });
    continue;
  }
  const putBack = () => writeFileSync(file, source);
  process.once('exit', putBack);
  writeFileSync(
    file,
    source.replace(from, () => to),
  );
  if (isBuilt) build();
  const isMissed = pass([tests]);
  putBack();
  if (isBuilt) build();
  process.off('exit', putBack);
  rows.push({ what, verdict: isMissed ? 'MISSED' : 'caught' });
  console.log(`${rows.at(-1)?.verdict}: ${what}`);
}
const bad = rows.filter(({ verdict }) => verdict !== 'caught');
for (const { what, verdict } of bad) console.error(`${verdict}: ${what}.`);
console.log(`${rows.length - bad.length} mutations caught, ${bad.length} not.`);
process.exitCode = bad.length > 0 ? 1 : 0;
