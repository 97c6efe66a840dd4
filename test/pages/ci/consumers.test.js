/*
 * Tries the package as others use it: packs it as npm would, installs it into a copy of each project of test/consumers/ (from
 * the npm registry, which is asked for the frameworks), checks the project's types, builds it, serves it on this machine
 * and uses its page in Chromium. Run `npm run build` first. Names as arguments choose among the projects.
 */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import puppeteer from 'puppeteer-core';
import { preview } from 'vite';
import { chromiumArguments, findChromium } from './find-chromium.js';

const CONSUMERS = 'test/consumers';
/** How many are installed and built at a time. */
const LANES = 2;
const PATIENCE = 20_000;

const names = readdirSync(CONSUMERS);
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No consumer is named ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exit(1);
}
if (!existsSync('dist/types/react.d.ts') || !existsSync('dist/rupture-repair.js')) {
  console.error('dist/ is missing or not whole, so there is nothing to pack. Run: npm run build');
  process.exit(1);
}
// By a name of its own, since the types are checked before anything is built.
const LIBRARY = '../dist/embed.js';
/** @type {typeof import('../src/embed/index.js')} */
const { en } = await import(LIBRARY);

const folder = mkdtempSync(join(tmpdir(), 'rupture-repair-consumers-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Runs npm; its own words are told where it fails. @param {string} cwd @param {string[]} args */
async function npm(cwd, ...args) {
  try {
    return (await promisify(execFile)('npm', args, { cwd, maxBuffer: 1e8 })).stdout;
  } catch (error) {
    const { stdout, stderr } = /** @type {{ stdout: string, stderr: string }} */ (error);
    const said = `${stdout}${stderr}`.trim().split('\n').slice(-30).join('\n');
    throw new Error(`npm ${args.slice(0, 2).join(' ')} failed:\n${said}`, { cause: error });
  }
}

/** @typedef {{ name: string, seconds: Record<string, string>, fault?: string }} Row */

/** Installs, checks and builds a copy of a project. @param {string} name @returns {Promise<Row>} */
async function make(name) {
  const project = join(folder, name);
  cpSync(join(CONSUMERS, name), project, {
    recursive: true,
    filter: (path) => !/node_modules|\/dist$/.test(path),
  });
  /** @type {Row} */
  const row = { name, seconds: {} };
  /** @type {[string, string[]][]} */
  const steps = [
    ['install', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline']],
    ['check', ['run', 'check', '--if-present']],
    ['build', ['run', 'build', '--if-present']],
  ];
  for (const [step, args] of steps) {
    const start = performance.now();
    try {
      await npm(project, ...args);
    } catch (error) {
      row.fault = /** @type {Error} */ (error).message;
      return row;
    }
    row.seconds[step] = ((performance.now() - start) / 1000).toFixed(1);
  }
  return row;
}

const browser = await puppeteer.launch({
  executablePath: await findChromium(),
  args: chromiumArguments,
});

/** What is wrong with a page when a visitor uses it; empty where nothing is. @param {string} address @returns {Promise<string[]>} */
async function use(address) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const faults = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${/** @type {Error} */ (error).message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && origin !== new URL(address).origin)
      faults.push(`asks another host: ${request.url()}`);
  });
  /** Waits until a deep selector finds an element of which something holds. @param {string} what @param {string} selector @param {(element: any, wanted: string) => boolean} holds @param {string} wanted */
  const see = async (what, selector, holds, wanted) => {
    try {
      const found = await page.waitForSelector(selector, { timeout: PATIENCE });
      await page.waitForFunction(holds, { timeout: PATIENCE }, found, wanted);
    } catch {
      faults.push(`${what}: not seen (${wanted})`);
    }
  };
  const says = (/** @type {any} */ element, /** @type {string} */ wanted) =>
    element.textContent.includes(wanted);
  const hasValue = (/** @type {any} */ element, /** @type {string} */ wanted) =>
    element.value === wanted;
  await page.goto(address, { waitUntil: 'load' });
  await see('diagram', 'rupture-diagram >>> [part=title]', says, en.diagram.title);
  await see('checklist', 'repair-checklist >>> [part=title]', says, en.checklist.title);
  await see('card', 'repair-card >>> [part=title]', says, en.card.title);
  if (faults.length === 0) {
    const { trust, drift } = en.diagram.kinds;
    await page.locator('rupture-diagram >>> button[data-id=trust]').click();
    await see('detail', 'rupture-diagram >>> [part=detail]', says, trust.meaning);
    await see('handler of the event', '#chosen', says, 'trust');
    await see('kit', 'repair-checklist >>> [data-choice=happening]', hasValue, 'trust');
    await page.locator('#drift').click();
    await see('attribute set', 'rupture-diagram >>> [part=detail]', says, drift.meaning);
    const isSet = await page.evaluate(() => [
      /** @type {any} */ (document.querySelector('repair-card')).theme,
      /** @type {any} */ (document.querySelector('repair-checklist')).people,
    ]);
    if (String(isSet) !== 'calm,two') faults.push(`attributes are ${isSet}, not calm,two`);
  }
  await page.close();
  return faults;
}

const [{ filename }] = JSON.parse(await npm('.', 'pack', '--json', '--pack-destination', folder));
renameSync(join(folder, filename), join(folder, 'rupture-repair.tgz'));

const waiting = chosen.length > 0 ? [...chosen] : [...names];
/** @type {Row[]} */
const rows = [];
const lane = async () => {
  for (let name = waiting.shift(); name; name = waiting.shift()) rows.push(await make(name));
};
await Promise.all(Array.from({ length: LANES }, lane));

for (const row of rows.filter(({ fault }) => !fault)) {
  const root = join(folder, row.name);
  const outDir = existsSync(join(root, 'dist')) ? 'dist' : '.';
  const server = await preview({
    configFile: false,
    root,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const faults = await use(server.resolvedUrls?.local[0] ?? '');
  if (faults.length > 0) row.fault = faults.join('; ');
  await server.close();
}
await browser.close();

rows.sort((a, b) => a.name.localeCompare(b.name, 'en'));
console.table(
  Object.fromEntries(
    rows.map(({ name, seconds, fault }) => [
      name,
      {
        'install s': seconds.install ?? '–',
        'types s': seconds.check ?? '–',
        'build s': seconds.build ?? '–',
        page: fault ? 'FAILED' : 'alive',
      },
    ]),
  ),
);
for (const { name, fault } of rows) if (fault) console.error(`${name}: ${fault}`);
const failed = rows.filter(({ fault }) => fault).length;
console.log(`${rows.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
