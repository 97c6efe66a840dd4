/* One visit of a page, and what it costs: each function goes to a page of its own, and returns figures by name. */
import { subjects } from './subjects.js';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./subjects.js').Subject} Subject */

/** In a page, before all else: when words and widgets are there to be seen, and what moves. */
function lookOut(/** @type {string} */ selector) {
  const seen = /** @type {any} */ (window);
  seen.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += /** @type {any} */ (entry).value;
  }).observe({ type: 'layout-shift', buffered: true });
  // A widget is there once it has drawn something in its shadow root.
  const isThere = (/** @type {Element} */ element) =>
    [...(element.shadowRoot?.children ?? [])].some((child) => child.getClientRects().length > 0);
  const look = () => {
    const elements = [...document.querySelectorAll(selector)];
    if (elements.length === 0 || !elements.every(isThere)) return requestAnimationFrame(look);
    // This frame paints them: the next one begins when it is done.
    requestAnimationFrame((time) => (seen.visible = time));
    return 0;
  };
  requestAnimationFrame(look);
}

const metric = async (/** @type {Page} */ page) => {
  const { TaskDuration = 0 } = await page.metrics();
  return TaskDuration * 1000;
};

/** Waits until the main thread has had nothing to do for a while. @param {Page} page */
const quiet = (page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (let calm = 0; calm < 3; calm++)
      await new Promise((resolve) => requestIdleCallback(resolve));
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });

/** A first visit with an empty cache. @param {Page} page @param {string} url @param {Subject} subject */
export async function load(page, url, { elements }) {
  await page.setCacheEnabled(false);
  let bytes = 0;
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.evaluateOnNewDocument(lookOut, elements);
  const before = await metric(page);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction('window.visible');
  await quiet(page);
  const thread = (await metric(page)) - before;
  const seen = await page.evaluate(() => ({
    words: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    visible: /** @type {any} */ (window).visible,
    shift: /** @type {any} */ (window).shift,
  }));
  return { 'transferred KB': bytes / 1024, ...seen, 'main thread': thread };
}

const TICKS = 16;

/** Ticks a box again and again. @param {Page} page @param {string} name the element that has it */
export async function tick(page, name) {
  const before = await metric(page);
  const times = await page.evaluate(
    async (name, count) => {
      const root = /** @type {ShadowRoot} */ (document.querySelector(name)?.shadowRoot);
      for (const details of root.querySelectorAll('details')) details.open = true;
      const box = /** @type {HTMLInputElement} */ (root.querySelector('[type="checkbox"]'));
      const frame = () => new Promise(requestAnimationFrame);
      const channel = new MessageChannel();
      const task = () =>
        new Promise((resolve) => {
          channel.port1.onmessage = resolve;
          channel.port2.postMessage(0);
        });
      const times = [];
      for (let count_ = 0; count_ < count; count_++) {
        await frame();
        await task();
        const start = performance.now();
        box.click();
        await frame();
        // The first task after a frame's callbacks comes when it has been laid out and painted.
        await task();
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b);
    },
    name,
    TICKS,
  );
  const thread = ((await metric(page)) - before) / TICKS;
  return { 'tick to paint': times[TICKS / 2] ?? 0, 'thread of a tick': thread };
}

const UNITS = 100;
/** How many further hundreds come and go, to see what is kept of them. */
const MORE = 5;

const heap = async (/** @type {import('puppeteer-core').CDPSession} */ session) => {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return session.send('Runtime.getHeapUsage');
};

/** All memory of a page, its document's too, in KB. @param {Page} page */
const memory = (page) =>
  page.evaluate(
    async () =>
      (await /** @type {any} */ (performance).measureUserAgentSpecificMemory()).bytes / 1024,
  );

/**
 * Adds a hundred units to a page, and takes them away.
 * @param {Page} page @param {string} url @param {{ html: string, sheets?: string[] }} unit with the styles of its shadow roots, where it is frozen
 */
export async function add(page, url, unit) {
  await page.goto(url, { waitUntil: 'load' });
  await quiet(page);
  const session = await page.createCDPSession();
  await page.evaluate(() => document.querySelector('main')?.replaceChildren());
  const put = (/** @type {number} */ count) =>
    page.evaluate(
      async ({ html, sheets }, count) => {
        const main = /** @type {HTMLElement} */ (document.querySelector('main'));
        const own = /** @type {any} */ (window);
        own.sheets ??= sheets?.map((text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          return sheet;
        });
        const start = performance.now();
        main.setHTMLUnsafe(html.repeat(count));
        if (own.sheets) {
          const roots = [...main.querySelectorAll('*')].flatMap(
            ({ shadowRoot }) => shadowRoot ?? [],
          );
          for (const [at, root] of roots.entries())
            root.adoptedStyleSheets = [own.sheets[at % own.sheets.length]];
        }
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        return performance.now() - start;
      },
      unit,
      count,
    );
  // The first ones bring what is made once.
  await put(1);
  const clear = () =>
    page.evaluate(async () => {
      document.querySelector('main')?.replaceChildren();
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    });
  await clear();
  const empty = await memory(page);
  const before = await metric(page);
  const time = await put(UNITS);
  await quiet(page);
  const thread = (await metric(page)) - before;
  const full = await memory(page);
  await clear();
  // Code that the engine makes faster meanwhile is kept too, by some hundreds; a unit that stays is left by each of them.
  let { usedSize: free } = await heap(session);
  let kept = Infinity;
  for (let more = 0; more < MORE; more++) {
    await put(UNITS);
    await clear();
    const { usedSize } = await heap(session);
    kept = Math.min(kept, Math.max(0, usedSize - free));
    free = usedSize;
  }
  return {
    '100 painted': time,
    'thread of 100': thread,
    'memory each KB': (full - empty) / UNITS,
    'kept each KB': kept / 1024 / UNITS,
  };
}

export const names = Object.keys(subjects);
