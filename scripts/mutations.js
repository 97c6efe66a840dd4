/*
 * Breaks the library in one place at a time, as `test/mutations.js` says, and fails where the tests named there do not notice.
 * A break is made in what the test's page is served, never on disk: several are tried at once, and nothing has to be put back.
 * `npm run check:mutations -- word` takes only those whose description has the word.
 */
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { startTestRunner } from '@web/test-runner';
import { build } from 'vite';
import { mutations } from '../test/mutations.js';
import { requireCurrent } from './build/freshness.js';

/** @typedef {import('../test/mutations.js').Mutation} Mutation */
/** @typedef {{ failed: number, error: string }} Outcome how many tests failed, and what kept a file from being tried */

/** The source of a file with a break in it. @param {Mutation} mutation */
function broken({ what, file, from, to }) {
  const source = readFileSync(file, 'utf8');
  if (source.split(from).length !== 2) throw new Error(`${what}: ${file} has not once “${from}”.`);
  return source.replace(from, () => to);
}

/** The script with all elements, built of what a break leaves. @param {Mutation} mutation */
async function builtScript(mutation) {
  const breaking = {
    name: 'breaking',
    enforce: /** @type {const} */ ('pre'),
    load: (/** @type {string} */ id) =>
      id === resolve(mutation.file) ? broken(mutation) : undefined,
  };
  const options = { logLevel: /** @type {const} */ ('error'), plugins: [breaking] };
  const result = await build({ ...options, mode: 'repair-kit', build: { write: false } });
  const [{ output }] = /** @type {[import('vite').Rolldown.RolldownOutput]} */ (result);
  return output[0].code;
}

/** How many tests of a suite fail. @param {any} suite @returns {number} */
const failing = ({ tests, suites }) =>
  tests.filter((/** @type {any} */ { passed, skipped }) => !passed && !skipped).length +
  suites
    .map(failing)
    .reduce((/** @type {number} */ sum, /** @type {number} */ one) => sum + one, 0);

/**
 * What tests say of a break. @param {string[]} files @param {Mutation} [mutation]
 * @returns {Promise<Outcome>}
 */
async function outcome(files, mutation) {
  const script = mutation?.isBuilt ? await builtScript(mutation) : undefined;
  const breaking = {
    name: 'breaking',
    serve: (/** @type {{ path: string }} */ { path }) =>
      script !== undefined && path === '/dist/rupture-repair.min.js'
        ? { body: script, type: 'js' }
        : mutation && path === `/${mutation.file}`
          ? { body: broken(mutation), type: 'ts' }
          : undefined,
  };
  const { default: config } = await import('../web-test-runner.config.js');
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: { ...config, files, plugins: [breaking, ...(config.plugins ?? [])], reporters: [] },
  });
  if (!runner) return { failed: 0, error: 'The test runner does not start.' };
  await new Promise((done) => runner.on('finished', done));
  const sessions = [...runner.sessions.all()];
  return {
    failed: sessions
      .map(({ testResults }) => (testResults ? failing(testResults) : 0))
      .reduce((sum, one) => sum + one, 0),
    error: sessions.flatMap(({ errors }) => errors.map(({ message }) => message)).join('; '),
  };
}

/** The same in a process of its own: a second test runner in one process finds its compiler stopped. @param {number} index @param {string[]} files */
const tried = (index, files) =>
  /** @type {Promise<Outcome>} */ (
    new Promise((done) => {
      // `--files` has the runner's settings name Chromium alone.
      const child = fork(import.meta.filename, ['--files', String(index), ...files]);
      child.on('message', done);
      child.on('exit', () => done({ failed: 0, error: 'The process ended without a word.' }));
    })
  );

/** @param {string} word */
async function main(word) {
  const chosen = mutations.filter(({ what }) => what.includes(word));
  if (chosen.length === 0) throw new Error(`No mutation is described with “${word}”.`);
  requireCurrent('library');
  const began = Date.now();
  const whole = await tried(-1, [...new Set(chosen.map(({ tests }) => tests))]);
  if (whole.failed > 0 || whole.error)
    throw new Error(`The tests do not pass as it is: nothing can be told. ${whole.error}`);
  const waiting = [...chosen];
  let missed = 0;
  const lane = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      const { failed, error } = await tried(mutations.indexOf(one), [one.tests]);
      if (failed === 0) missed += 1;
      const verdict = failed ? `caught by ${failed}` : error ? `NOT TRIED (${error})` : 'MISSED';
      console.log(`${verdict}: ${one.what}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`${chosen.length - missed} breaks noticed, ${missed} not, in ${seconds} s.`);
  if (missed > 0) process.exitCode = 1;
}

const [mode, index, ...files] = process.argv.slice(2);
if (mode === '--files') {
  const said = await outcome(files, mutations[Number(index)]).catch(({ message }) => ({
    failed: 0,
    error: message,
  }));
  process.send?.(said, () => process.exit());
} else
  await main(mode ?? '').catch(({ message }) => {
    console.error(message);
    process.exitCode = 1;
  });
