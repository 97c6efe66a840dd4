/*
 * Tries the package as others use it: packs it as npm would, installs it into a copy of each project of test/consumers/ (from
 * the npm registry, which is asked for the frameworks), checks the project's types, builds it, serves it on this machine
 * and uses its page in Chromium. `--test-name-pattern=react` tries one.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, it } from 'node:test';
import { promisify } from 'node:util';
import { requireCurrent } from '../../../scripts/build/freshness.js';
import { loadSource } from '../../../scripts/build/load-source.js';
import { describePages, inPage, serve } from '../watched-page.js';

requireCurrent('library');
const CONSUMERS = 'test/consumers';
const PATIENCE = 20_000;
const { en } = await loadSource('src/wording/languages/en.ts');

const folder = mkdtempSync(join(tmpdir(), 'rupture-repair-consumers-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Runs npm; its own words are told where it fails. @param {string} cwd @param {string[]} args */
async function npm(cwd, ...args) {
  try {
    // Vite has set it for what is loaded here; a project's own build sets its own.
    const env = { ...process.env };
    delete env.NODE_ENV;
    return (await promisify(execFile)('npm', args, { cwd, env, maxBuffer: 1e8 })).stdout;
  } catch (error) {
    const { stdout, stderr } = /** @type {{ stdout: string, stderr: string }} */ (error);
    const said = `${stdout}${stderr}`.trim().split('\n').slice(-30).join('\n');
    throw new Error(`npm ${args.slice(0, 2).join(' ')} failed:\n${said}`, { cause: error });
  }
}

/** What more there is to see in a project, whose component the site shows: a text, and a colour. @type {Record<string, [selector: string, text: string, accent: string]>} */
const OWN = { react: ['repair-kit [slot=safety]', '01632 960123', '#2f6b5b'] };

/** Uses a page as a visitor does. @param {string} address @param {[selector: string, text: string, accent: string]} [own] */
const use = (address, own) =>
  inPage({ asks: (url) => url.startsWith(address) }, async ({ page, faults }) => {
    /** Waits until a deep selector finds an element of which something holds. @param {string} what @param {string} selector @param {(element: any, wanted: string) => boolean} holds @param {string} wanted */
    const see = async (what, selector, holds, wanted) => {
      try {
        const found = await page.waitForSelector(selector, { timeout: PATIENCE });
        await page.waitForFunction(holds, { timeout: PATIENCE }, found, wanted);
      } catch {
        faults.add(`${what}: not seen (${wanted})`);
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
    if (faults.size === 0) {
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
      if (String(isSet) !== 'calm,two') faults.add(`attributes are ${isSet}, not calm,two`);
    }
    if (own) {
      const [selector, text, accent] = own;
      const isShown = (/** @type {any} */ element, /** @type {string} */ wanted) =>
        element.textContent.includes(wanted) && element.getBoundingClientRect().height > 0;
      const isColored = (/** @type {any} */ element, /** @type {string} */ wanted) =>
        getComputedStyle(element).getPropertyValue('--rr-accent') === wanted;
      await see('helpline', selector, isShown, text);
      await see('colour', 'repair-checklist', isColored, accent);
    }
    assert.deepEqual([...faults], []);
  });

describePages('the package in a project with', () => {
  before(async () => {
    const packed = await npm('.', 'pack', '--json', '--pack-destination', folder);
    const [{ filename }] = JSON.parse(packed);
    renameSync(join(folder, filename), join(folder, 'rupture-repair.tgz'));
  });

  for (const name of readdirSync(CONSUMERS))
    it(name, async () => {
      const project = join(folder, name);
      cpSync(join(CONSUMERS, name), project, {
        recursive: true,
        filter: (path) => !/node_modules|\/dist$/.test(path),
      });
      const install = ['--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline'];
      await npm(project, 'install', ...install);
      await npm(project, 'run', 'check', '--if-present');
      await npm(project, 'run', 'build', '--if-present');
      const built = join(project, 'dist');
      await use(await serve({ folder: existsSync(built) ? built : project }), OWN[name]);
    });
});
