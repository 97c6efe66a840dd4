/*
 * What every check of whole pages uses: one server, browsers that show one page at a time, and pages that write down what they
 * should not do. Whatever was started ends with the file's tests.
 */
import { after, describe } from 'node:test';
import puppeteer from 'puppeteer-core';
import { preview } from 'vite';
import { chromiumArguments, findChromium } from '../../scripts/browsers.js';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').Frame} Frame */
/** @typedef {{ text: string | Buffer, headers?: Record<string, string>, once?: Promise<unknown> }} Answer `once`: what it waits for */
/**
 * @typedef {object} Rules
 * @property {(url: string) => boolean} [asks] whether it may ask for an address; it may for all, where nothing is said
 * @property {(text: string, level: string) => boolean} [says] what it may say in the console: no errors and no warnings, where nothing is said
 * @property {number} [width]
 * @property {number} [height]
 * @property {boolean} [isScriptingOff]
 */
/** @typedef {{ page: Page, faults: Set<string>, requests: string[] }} Watched */

/** One more than a small machine has processors: each test also waits for frames. */
const AT_ONCE = 3;
/** What ends all that a file has started. @type {(() => unknown)[]} */
const endings = [];

/**
 * A suite of tests that open pages, several at a time. (Node 20 runs an `after` outside of a suite before its time.)
 * @param {string} name @param {() => void | Promise<void>} tests
 */
export const describePages = (name, tests) =>
  describe(name, { concurrency: AT_ONCE }, () => {
    after(() => Promise.all(endings.splice(0).map((end) => end())));
    return tests();
  });

/** Has something ended with the file's tests. @param {() => unknown} end */
export const atEnd = (end) => void endings.push(end);

/**
 * Serves a folder to this machine as a static host would, with pages of a test's own before it.
 * @param {{ folder?: string, base?: string, answer?: (path: string) => Answer | undefined }} [what] `base`: the path that it is under
 * @returns {Promise<string>} its address
 */
export async function serve({ folder = '.', base = '/', answer = () => undefined } = {}) {
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    base,
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
    plugins: [
      {
        name: 'own-pages',
        configurePreviewServer: ({ middlewares }) =>
          void middlewares.use(async (request, response, next) => {
            const found = answer(new URL(request.url ?? '/', 'http://host').pathname);
            if (!found) return next();
            await found.once;
            const headers = { 'content-type': 'text/html; charset=utf-8', ...found.headers };
            response.writeHead(200, headers).end(found.text);
          }),
      },
    ],
  });
  atEnd(() => server.close());
  return server.resolvedUrls?.local[0] ?? '';
}

/** The browsers that show nothing now. @type {import('puppeteer-core').Browser[]} */
const idle = [];

async function launch() {
  const browser = await puppeteer.launch({
    executablePath: await findChromium(),
    args: chromiumArguments,
  });
  atEnd(() => browser.close());
  return browser;
}

const isQuiet = (/** @type {string} */ _, /** @type {string} */ level) => !/error|warn/.test(level);

/** In a page, before all else: keeps what moves, and what a policy refuses. */
function watch() {
  const own = /** @type {any} */ (window);
  own.violations = [];
  own.shifts = [];
  own.observer = new PerformanceObserver((list) => own.shifts.push(...list.getEntries()));
  own.observer.observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('securitypolicyviolation', (event) =>
    own.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
  );
}

/**
 * A page that writes down what it should not do: what it says in the console, throws, asks for or does not get.
 * @param {import('puppeteer-core').Browser} browser @param {Rules} rules
 * @returns {Promise<Watched>}
 */
async function watchedPage(browser, rules) {
  const { asks = () => true, says = isQuiet, width = 800, height = 900 } = rules;
  const page = await browser.newPage();
  /** @type {Set<string>} */
  const faults = new Set();
  /** @type {string[]} */
  const requests = [];
  page.on('console', (message) => {
    const [text, level] = [message.text(), message.type()];
    // No page of a test has an icon, and what the browser says of that has its address beside it.
    if (/favicon/.test(message.location().url ?? '')) return;
    if (!says(text, level)) faults.add(`says “${text.slice(0, 200)}”`);
  });
  page.on('pageerror', (error) => faults.add(`throws ${String(error).slice(0, 200)}`));
  page.on('request', (request) => {
    const url = request.url();
    if (/^(data|blob|about):|\/favicon\.ico$/.test(url)) return;
    requests.push(url);
    if (!asks(url)) faults.add(`asks for ${url.slice(0, 120)}`);
  });
  page.on('response', (response) => {
    const [url, status] = [response.url(), response.status()];
    const fault = `asks for ${url}: ${status}`;
    if (status >= 400 && !/favicon/.test(url) && !says(fault, 'error')) faults.add(fault);
  });
  await page.setViewport({ width, height });
  if (rules.isScriptingOff) await page.setJavaScriptEnabled(false);
  else await page.evaluateOnNewDocument(watch);
  return { page, faults, requests };
}

/**
 * Looks at something in a watched page, in a browser that shows nothing else: one that has several paints none of them for
 * minutes, now and then.
 * @template T
 * @param {Rules} rules @param {(watched: Watched) => Promise<T>} look
 * @returns {Promise<T>}
 */
export async function inPage(rules, look) {
  const browser = idle.pop() ?? (await launch());
  const watched = await watchedPage(browser, rules);
  try {
    return await look(watched);
  } finally {
    await watched.page.close();
    idle.push(browser);
  }
}

/** Waits until a page has been painted, in its last face, and what came of that has been told. @param {Page | Frame} page */
export const painted = (page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });

/** How much has moved in a page since a moment, as the layout-shift API counts it. @param {Page | Frame} page @param {number} [since] */
export const moved = (page, since = 0) =>
  page.evaluate((from) => {
    const { shifts = [], observer } = /** @type {any} */ (window);
    return [...shifts, ...(observer?.takeRecords() ?? [])]
      .filter(({ startTime }) => startTime >= from)
      .reduce((sum, { value }) => sum + value, 0);
  }, since);
