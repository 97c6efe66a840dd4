/*
 * `npm run test:heard`: has Orca read the built widgets, and compares with what was heard before. See README.md here.
 *   -- chromium     in Chromium, in place of Firefox
 *   -- checklist    only the steps whose file has the word
 *   -- --write      keeps what is heard now
 */
import { readdirSync, readFileSync } from 'node:fs';
import { installWithApt, onPath } from '../../scripts/browsers.js';
import { requireCurrent } from '../../scripts/build/freshness.js';
import { compare, keep } from './heard.js';
import { servePages } from './pages.js';
import { comparePresses } from './presses.js';
import { Reader } from './reader.js';
import { walk } from './steps.js';

const BROWSERS = ['firefox', 'chromium'];
/** Commands, and Debian's packages that have them. */
const NEEDED = {
  orca: 'orca',
  Xvfb: 'xvfb',
  openbox: 'openbox',
  xdotool: 'xdotool',
  'dbus-daemon': 'dbus',
};
const FOLDER = 'test/heard/steps';

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

const files = readdirSync(FOLDER).filter((file) => file.includes(only));
if (files.length === 0)
  end(`No steps are named “${only}”. There are: ${readdirSync(FOLDER).join(', ')}.`);

const began = performance.now();
const pages = await servePages();
const reader = new Reader();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
/** @type {string[]} */
const faults = [];
/** @type {import('./steps.js').Heard[]} */
const tasks = [];
try {
  await reader.sitDown(browser, `${pages.address}blank`);
  for (const file of files) {
    /** @type {import('./steps.js').Heard[]} */
    const heard = [];
    const name = file.replace('.steps', '');
    const fault = await walk(readFileSync(`${FOLDER}/${file}`, 'utf8'), reader, pages.go, (task) =>
      heard.push(task),
    );
    if (isWriting) keep(browser, name, heard);
    const lines = heard.reduce((sum, task) => sum + task.lines.length, 0);
    console.log(
      `${name}: ${heard.length} tasks, ${lines} lines, ${Math.round((performance.now() - began) / 1000)} s`,
    );
    faults.push(...(fault ? [`${name}: ${fault}`] : []), ...compare(browser, name, heard));
    tasks.push(...heard);
  }
} finally {
  reader.standUp();
  pages.close();
}
faults.push(...comparePresses(browser, tasks, isWriting));
const seconds = ((performance.now() - began) / 1000).toFixed(1);
const lines = tasks.reduce((sum, { lines }) => sum + lines.length, 0);
console.log(`${browser}: ${tasks.length} tasks, ${lines} lines heard in ${seconds} s.`);
if (faults.length > 0) end(faults.join('\n'));
process.exit();
