/*
 * Builds what is not current, and what that needs first: `node scripts/build/build.js [library | card-files | storybook |
 * site]`. Steps that need nothing of each other run at the same time. A stamp in each built folder says of which sources it
 * is made: the tests stop where it is another.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { delimiter } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builds, isCurrent, stamp } from './freshness.js';
import { loadSource } from './load-source.js';

/** @typedef {{ run: string, needs?: string[] }} Step a command, and the steps that must have run before it */

/** @type {typeof import('../../src/contract/names.js')} */
const { ELEMENTS } = await loadSource('src/contract/names.ts');

/** What each build does, from the longest step to the shortest. @type {Record<string, Record<string, Step>>} */
const steps = {
  library: {
    types: { run: 'tsc -p tsconfig.build.json' },
    modules: { run: 'vite build' },
    ...Object.fromEntries(ELEMENTS.map((name) => [name, { run: `vite build --mode ${name}` }])),
    languages: { run: 'node scripts/build/languages.js' },
    schema: { run: 'node scripts/build/schema.js' },
    styles: { run: 'node scripts/build/styles.js' },
    frame: { run: 'node scripts/build/frame.js' },
    'editor-data': { run: 'node scripts/build/editor-data.js' },
    'old-names': { run: 'node scripts/build/old-names.js', needs: ['repair-kit'] },
    'framework-types': { run: 'node scripts/build/framework-types.js', needs: ['types'] },
    integrity: {
      run: 'node scripts/build/integrity.js',
      needs: [...ELEMENTS, 'languages', 'styles', 'frame'],
    },
    wordpress: {
      run: 'node scripts/build/wordpress.js',
      needs: [...ELEMENTS, 'languages', 'styles'],
    },
  },
  'card-files': { build: { run: 'node scripts/card-files/build.js' } },
  storybook: { build: { run: 'storybook build --quiet' } },
  site: { build: { run: 'node scripts/site/build.js' } },
};

/** Runs a command; what it says is told where it fails. @param {string} command @returns {Promise<void>} */
function run(command) {
  const path = ['node_modules/.bin', process.env.PATH].join(delimiter);
  // Reading a source file has told this process that it develops; what is built is for visitors.
  const env = { ...process.env, NODE_ENV: 'production', PATH: path };
  const child = spawn(command, { shell: true, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => (said += String(text)));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      if (code !== 0) fail(new Error(`${said}\n“${command}” failed.`));
      else {
        // What a script of ours has to say is worth reading; a tool's own report is not.
        if (command.startsWith('node') && said.trim()) console.log(said.trim());
        done();
      }
    });
  });
}

/** Runs steps, each once those that it needs have run, and as many at a time as there are processors. @param {Record<string, Step>} all */
async function runSteps(all) {
  /** @type {Set<string>} */
  const done = new Set();
  const waiting = new Map(Object.entries(all));
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();
  while (waiting.size + running.size > 0) {
    for (const [name, { run: command, needs = [] }] of waiting) {
      if (running.size >= availableParallelism() || !needs.every((one) => done.has(one))) continue;
      waiting.delete(name);
      const finish = () => {
        running.delete(name);
        done.add(name);
      };
      running.set(name, run(command).then(finish));
    }
    await Promise.race(running.values());
  }
}

/** Makes a build current, after those that it is made of. @param {string} name */
export async function build(name) {
  for (const one of builds[name]?.needs ?? []) await build(one);
  const folder = builds[name]?.folder ?? '';
  if (isCurrent(name)) return console.log(`${folder}/ is current.`);
  const began = performance.now();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  await runSteps(steps[name] ?? {});
  stamp(name);
  console.log(`${folder}/ is built, in ${Math.round((performance.now() - began) / 1000)} s.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [name = 'library'] = process.argv.slice(2);
  if (!(name in builds)) {
    console.error(`There is no build “${name}”. There are: ${Object.keys(builds).join(', ')}.`);
    process.exit(1);
  }
  await build(name).catch((/** @type {Error} */ { message }) => {
    console.error(message);
    process.exitCode = 1;
  });
}
