/*
 * `npm run test:heard`: has Orca read the built widgets, and compares with what was heard before. See README.md here.
 *   -- chromium     in Chromium, in place of Firefox
 *   -- checklist    only the steps whose file has the word
 *   -- --write      keeps what is heard now
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { installWithApt, onPath } from '../../scripts/browsers.js';
import { requireCurrent } from '../../scripts/build/freshness.js';
import { compare, keep } from './heard.js';
import { servePages } from './pages.js';
import { BROWSERS, comparePresses } from './presses.js';
import { Reader } from './reader.js';
import { walk } from './steps.js';

/** Commands, and Debian's packages that have them. */
const NEEDED = {
  orca: 'orca',
  Xvfb: 'xvfb',
  openbox: 'openbox',
  xdotool: 'xdotool',
  'dbus-daemon': 'dbus',
};
const FOLDER = 'test/heard/steps';
/** How many hear at once: at a desk, one mostly waits. */
const DESKS = 2;

const words = process.argv.slice(2);
const isWriting = words.includes('--write');
const browser = words.find((word) => BROWSERS.includes(word)) ?? 'firefox';
const only = words.find((word) => !word.startsWith('--') && !BROWSERS.includes(word)) ?? '';

/** @param {string} text @returns {never} */
function end(text) {
  console.error(text);
  process.exit(1);
}

const missing = () =>
  Object.entries(NEEDED)
    .filter(([command]) => !onPath(command))
    .map(([, name]) => name);
if (missing().length > 0 && !installWithApt([...missing(), 'at-spi2-core']))
  end(`Nothing is heard without: ${missing().join(', ')} (apt-get as root could install them).`);
requireCurrent('library', 'card-files');

/** What is to be heard: the longest first. */
const waiting = readdirSync(FOLDER)
  .filter((file) => file.includes(only))
  .sort((one, other) => statSync(`${FOLDER}/${other}`).size - statSync(`${FOLDER}/${one}`).size)
  .map((file) => file.replace('.steps', ''));
if (waiting.length === 0)
  end(`No steps are named “${only}”. There are: ${readdirSync(FOLDER).join(', ')}.`);

const began = performance.now();
const since = () => ((performance.now() - began) / 1000).toFixed(1);
/** @type {Map<string, { heard: import('./steps.js').Heard[], faults: string[] }>} */
const all = new Map();

/** Walks through a file's steps, and compares. @param {string} name @param {Reader} reader @param {(page: string) => void} go */
async function hear(name, reader, go) {
  /** @type {import('./steps.js').Heard[]} */
  const heard = [];
  const steps = readFileSync(`${FOLDER}/${name}.steps`, 'utf8');
  const fault = await walk(browser, steps, reader, go, (task) => heard.push(task));
  if (isWriting) keep(browser, name, heard);
  const lines = heard.reduce((sum, task) => sum + task.lines.length, 0);
  console.log(`${name}: ${heard.length} tasks, ${lines} lines, ${since()} s`);
  const faults = [...(fault ? [`${name}: ${fault}`] : []), ...compare(browser, name, heard)];
  // On a busy machine a reader may miss what is said; what is not there is missed by the second one, too.
  const isFirst = !all.has(name);
  all.set(name, { heard, faults });
  if (faults.length === 0 || !isFirst) return;
  console.log(`${faults.join('\n')}\n${name}: is heard once more.`);
  await reader.after(() => go('blank'), { to: /Blank/ });
  await hear(name, reader, go);
}

/** Somebody with a desk of their own, who takes one after the other. */
async function sit() {
  const pages = await servePages();
  const reader = new Reader();
  try {
    await reader.sitDown(browser, `${pages.address}blank`);
    for (let name = waiting.shift(); name; name = waiting.shift())
      await hear(name, reader, pages.go);
  } finally {
    reader.standUp();
    pages.close();
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
await Promise.all(Array.from({ length: Math.min(DESKS, waiting.length) }, sit));
const results = [...all].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
const tasks = results.flatMap(({ heard }) => heard);
const faults = results.flatMap((one) => one.faults);
faults.push(...comparePresses(browser, tasks, isWriting));
const lines = tasks.reduce((sum, { lines }) => sum + lines.length, 0);
console.log(`${browser}: ${tasks.length} tasks, ${lines} lines heard in ${since()} s.`);
if (faults.length > 0) end(faults.join('\n'));
process.exit();
