/*
 * Opens every story of the built Storybook in Chromium: in each theme on a light and on a dark page, with real forced colours,
 * and in Arabic; and every page of docs once. Fails on a line in the console, a finding of axe, a request to another host, an
 * empty canvas, or a link that leads nowhere. `npm run build:storybook` comes first; with a word after it, only the stories
 * whose id has that word are opened.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer from 'puppeteer-core';
import { preview, runnerImport } from 'vite';
import { chromiumArguments, findChromium } from './find-chromium.js';

/** @typedef {{ id: string, type: 'story' | 'docs', title: string, name: string }} Entry */
/** @typedef {{ name: string, globals: Record<string, string>, areColorsForced?: boolean, isColorOnly?: boolean }} Look */
/** @typedef {import('puppeteer-core').Page} Page */

const FOLDER = 'storybook-static';
/** One more than a small machine has processors: each also waits for frames. */
const WORKERS = 3;
/** What stories may say in the console, and why. @type {{ story: RegExp, says: RegExp }[]} */
const NAMED = [
  // Storybook's own toolbar, about its next version.
  { story: /^Storybook itself/, says: /^The 'ariaLabel' prop on/ },
];

if (!existsSync(`${FOLDER}/index.json`)) {
  console.error(`${FOLDER}/ is not built. Run: npm run check:stories`);
  process.exit(1);
}
const [word = ''] = process.argv.slice(2);
/** @type {Record<string, Entry>} */
const index = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8')).entries;
const entries = Object.values(index).filter(({ id }) => id.includes(word));
const stories = entries.filter(({ type }) => type === 'story');
const docs = entries.filter(({ type }) => type === 'docs');
if (entries.length === 0) {
  console.error(`No story or page has an id with “${word}” in it.`);
  process.exit(1);
}

const options = {
  configFile: /** @type {const} */ (false),
  logLevel: /** @type {const} */ ('error'),
};
const { THEMES } = (await runnerImport('./src/theme/themes.ts', options)).module;
/** @type {Look[]} */
const LOOKS = [
  ...['light', 'dark'].flatMap((ground) =>
    ['', ...THEMES].map((theme) => ({
      name: `${theme || 'no theme'} on a ${ground} page`,
      globals: { ...PLAIN(), ground, theme },
      // The rest does not change with colours, and is looked at in the first of them.
      isColorOnly: ground !== 'light' || theme !== '',
    })),
  ),
  { name: 'forced colours', globals: PLAIN(), areColorsForced: true },
  { name: 'Arabic', globals: { ...PLAIN(), language: 'ar', direction: 'rtl' } },
];

function PLAIN() {
  return { ground: 'light', theme: '', language: '', direction: '', width: '', forced: '' };
}

const server = await preview({
  ...options,
  appType: 'mpa',
  build: { outDir: FOLDER },
  preview: { port: 0, host: '127.0.0.1' },
});
const { port } = /** @type {import('node:net').AddressInfo} */ (server.httpServer.address());
const base = `http://127.0.0.1:${port}`;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** @type {Set<string>} */
const faults = new Set();
let checks = 0;

/** A page that writes down what it should not do, under the name of what it does. @returns {Promise<{ page: Page, place: string }>} */
async function watchedPage() {
  // Each in a browser of its own: one that has several paints none of them for minutes, now and then.
  const browser = await puppeteer.launch({
    executablePath: await findChromium(),
    args: chromiumArguments,
  });
  const page = await browser.newPage();
  // By this name Storybook knows a test, and does not wait for animations.
  await page.setUserAgent({ userAgent: `${await browser.userAgent()} StorybookTestRunner` });
  await page.setViewport({ width: 1000, height: 900 });
  const watched = { page, place: '' };
  const fault = (/** @type {string} */ text) => faults.add(`${watched.place}: ${text}`);
  page.on('console', (message) => {
    const text = message.text();
    const isNamed = NAMED.some(({ story, says }) => story.test(watched.place) && says.test(text));
    if (/error|warn/.test(message.type()) && !isNamed) fault(`says “${text.slice(0, 200)}”`);
  });
  page.on('pageerror', (error) => fault(`throws ${String(error).slice(0, 200)}`));
  page.on('request', (request) => {
    if (!RegExp(`^(${base}/|data:|blob:)`).test(request.url()))
      fault(`asks for ${request.url().slice(0, 100)}`);
  });
  return watched;
}

/** Waits until Storybook has shown a story to the end. @param {Page} page */
async function settled(page) {
  const phase = await page.waitForFunction(
    () => {
      const { phase } = /** @type {any} */ (window).__STORYBOOK_PREVIEW__?.currentRender ?? {};
      if (document.body.classList.contains('sb-show-errordisplay')) return 'errored';
      return /finished|errored|aborted/.test(phase) && phase;
    },
    { timeout: 30000 },
  );
  // A widget that is given a new theme is drawn anew one frame later.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  return phase.jsonValue();
}

/** Shows the story in another look, as the toolbar does. @param {Page} page @param {Look} look */
async function wear(page, { globals, areColorsForced }) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: areColorsForced ? 'active' : 'none' }],
  });
  await page.evaluate(
    (all) =>
      new Promise((done) => {
        const channel = /** @type {any} */ (window).__STORYBOOK_ADDONS_CHANNEL__;
        channel.once('storyRendered', done);
        channel.emit('updateGlobals', { globals: all });
      }),
    globals,
  );
  if (
    areColorsForced !==
    (await page.evaluate(() => matchMedia('(forced-colors: active)').matches || undefined))
  )
    throw new Error('Chromium does not emulate forced colours.');
}

/** What is wrong with a story as it is shown now. @param {Page} page @param {boolean} isColorOnly @returns {Promise<string[]>} */
const look = (page, isColorOnly) =>
  page.evaluate(async (onlyColors) => {
    const root = /** @type {HTMLElement} */ (document.getElementById('storybook-root'));
    const widgets = [...root.querySelectorAll('*')].filter(
      ({ localName, shadowRoot }) => shadowRoot && localName !== 'repair-kit',
    );
    const isShown = (/** @type {Element} */ widget) => {
      // While the page is being left, its cover stands in the place of the quick exit.
      const seen = [...(widget.shadowRoot?.querySelectorAll('.base, .overlay') ?? [])];
      return seen.some(
        (part) =>
          part.textContent?.trim() &&
          part.getBoundingClientRect().height > 40 &&
          part.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      );
    };
    const empty = widgets.length > 0 ? widgets.filter((widget) => !isShown(widget)) : [root];
    const { violations } = await /** @type {any} */ (window).axe.run(root, {
      resultTypes: ['violations'],
      ...(onlyColors
        ? { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }
        : { rules: { 'target-size': { enabled: true } } }),
    });
    return [
      ...empty.map(({ localName }) => `shows nothing in <${localName}>`),
      ...violations.map(
        (/** @type {any} */ { id, nodes }) =>
          `axe: ${id} at ${JSON.stringify(nodes[0].target)} (${nodes[0].failureSummary.split('\n')[1]?.trim()})`,
      ),
    ];
  }, isColorOnly);

/** @param {Awaited<ReturnType<typeof watchedPage>>} watched @param {Entry} story */
async function checkStory(watched, { id }) {
  const { page } = watched;
  watched.place = `${id}, as it comes`;
  const address = `${base}/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`;
  await page.goto(address, { waitUntil: 'load' });
  const phase = await settled(page);
  await page.evaluate(axe);
  // axe reads the fill of text, which Chromium computes as if colours were not forced, and paints forced: it then reads `color`.
  await page.evaluate(() => {
    const { getPropertyValue } = CSSStyleDeclaration.prototype;
    CSSStyleDeclaration.prototype.getPropertyValue = function (/** @type {string} */ name) {
      return name === '-webkit-text-fill-color' ? '' : getPropertyValue.call(this, name);
    };
  });
  for (const one of LOOKS) {
    watched.place = `${id}, ${one.name}`;
    checks += 1;
    if (phase !== 'finished') {
      faults.add(`${watched.place}: is ${phase}`);
      return;
    }
    await wear(page, one);
    await settled(page);
    for (const text of await look(page, Boolean(one.isColorOnly)))
      faults.add(`${watched.place}: ${text}`);
  }
}

/** @param {Awaited<ReturnType<typeof watchedPage>>} watched @param {Entry} page */
async function checkDocs(watched, { id }) {
  const { page } = watched;
  watched.place = `${id}, a page`;
  await page.goto(`${base}/iframe.html?viewMode=docs&id=${id}`, { waitUntil: 'load' });
  await page
    .waitForFunction(
      () =>
        (document.querySelector('.sbdocs-content')?.textContent ?? '').trim().length > 200 &&
        [...document.querySelectorAll('.sb-story > [id^="story--"]')].every(
          (story) => story.querySelector('.stage') ?? story.childElementCount,
        ),
      { timeout: 20000 },
    )
    .catch(() => faults.add(`${watched.place}: shows nothing`));
  const links = await page.$$eval('.sbdocs-content a[href]', (all) =>
    all.map((link) => link.getAttribute('href') ?? ''),
  );
  for (const link of links) {
    const [, wanted] = link.match(/[?&]path=\/(?:docs|story)\/([\w-]+)/) ?? [];
    if (wanted && !(wanted in index)) faults.add(`${watched.place}: leads nowhere by ${link}`);
    if (/^(\.\.\/)?demo\//.test(link) && !existsSync(link.replace(/^\.\.\/|[?#].*$/g, '')))
      faults.add(`${watched.place}: leads nowhere by ${link}`);
  }
}

/** The frame around all of it, with its toolbar. */
async function checkManager() {
  const watched = await watchedPage();
  watched.place = 'Storybook itself';
  await watched.page.goto(base, { waitUntil: 'load' });
  await watched.page
    .waitForSelector('[role="toolbar"], .sb-bar', { timeout: 20000 })
    .catch(() => faults.add('Storybook itself: shows no toolbar'));
  await watched.page.browser().close();
}

const began = Date.now();
const queue = [...stories, ...docs];
async function work() {
  const watched = await watchedPage();
  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    const check = entry.type === 'story' ? checkStory : checkDocs;
    await check(watched, entry).catch((error) => faults.add(`${watched.place}: ${error.message}`));
  }
  await watched.page.browser().close();
}
await Promise.all(Array.from({ length: WORKERS }, work));
await checkManager();
await server.close();

for (const fault of faults) console.error(fault);
const failed = new Set([...faults].map((fault) => fault.split(': ')[0])).size;
console.log(
  `${stories.length} stories × ${LOOKS.length} looks (${THEMES.length + 1} themes on a light and a dark page, forced colours, Arabic): ${checks} checks, and ${docs.length} pages, ${failed} failed, in ${Math.round((Date.now() - began) / 1000)} s.`,
);
process.exit(failed > 0 ? 1 : 0);
