/*
 * `npm run check`: all that needs no build and no browser, side by side. `npm run check -- lint` runs those whose name has the
 * word. Each is told with its time; what a failing one says follows.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { delimiter } from 'node:path';

const CACHE = 'node_modules/.cache/rupture-repair';
/** The longest first. @type {Record<string, string>} */
const checks = {
  types: `tsc --incremental --tsBuildInfoFile ${CACHE}/types.json`,
  lint: `eslint . --cache --cache-strategy content --cache-location ${CACHE}/eslint`,
  format: `prettier --check . --log-level warn --cache --cache-strategy content --cache-location ${CACHE}/prettier`,
  manifest: 'node scripts/build/check-manifest.js',
  unused: 'knip',
  cycles: 'knip --cycles',
  lettering: 'node scripts/artwork/lettering.js --check',
  fallbacks: 'node scripts/build/fallbacks.js --check',
  artwork: 'node scripts/artwork/build.js --check',
  version: 'node scripts/release/version.js --check',
};

const [word = ''] = process.argv.slice(2);
const waiting = Object.entries(checks).filter(([name]) => name.includes(word));
if (waiting.length === 0) {
  console.error(`No check is named “${word}”. There are: ${Object.keys(checks).join(', ')}.`);
  process.exit(1);
}
const env = { ...process.env, PATH: ['node_modules/.bin', process.env.PATH].join(delimiter) };
/** @type {string[]} */
const failed = [];

/** @param {string} name @param {string} command @returns {Promise<void>} */
const run = (name, command) =>
  new Promise((done) => {
    const began = performance.now();
    const child = spawn(command, { shell: true, env });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => (said += String(text)));
    child.on('close', (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
      if (code !== 0) failed.push(`\n${name}: ${command}\n${said.trim()}`);
      done();
    });
  });

const lane = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) await run(...next);
};
await Promise.all(Array.from({ length: availableParallelism() }, lane));
for (const text of failed) console.error(text);
process.exitCode = failed.length > 0 ? 1 : 0;
