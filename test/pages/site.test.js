/*
 * Serves site/ under a path of its own, as a folder of some host, and looks for what is broken there: crawls each page, style
 * sheet and module for what it names, then opens the pages in Chromium. A fault is an address that is not found, that begins at
 * the host's root or leaves the host, a page that nothing leads to, a console error, or a widget that does not come alive.
 * Run `npm run build:site` first.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findChromium } from './find-chromium.js';
import { integrityOf } from './integrity.js';
import { serveFolder } from './static-host.js';

if (!existsSync('site/index.html')) {
  console.error('There is no site yet. Run: npm run build:site');
  process.exit(1);
}
const { address, close } = await serveFolder('site', '/some/where/');
/** @type {Set<string>} */
const faults = new Set();
/** Where in the site an address is, or undefined outside. @param {string} url */
const inSite = (url) => (url.startsWith(address) ? url.slice(address.length) : undefined);

/**
 * The addresses that a file names: those it loads, and those it only links to. Storybook's own scripts are left to the
 * browser: among their texts are many that read like imports.
 * @param {string} place @param {string} type @param {string} source
 */
function named(place, type, source) {
  // Types in JSDoc are no imports.
  const text = source.replace(/\/\*\*.*?\*\//gs, '');
  const all = (/** @type {RegExp} */ pattern) =>
    [...text.matchAll(pattern)].map(([, found = '']) => found.replaceAll('&amp;', '&'));
  const inStyles = () => [
    ...all(/url\(\s*["']?([^"')]+)["']?\s*\)/g),
    ...all(/@import\s+["']([^"']+)["']/g),
  ];
  const inModules = () => [
    ...all(/\bfrom\s*["']([./][^"']*)["']/g),
    ...all(/\bimport\s*["']([./][^"']*)["']/g),
    ...all(/\b(?:import|fetch)\(\s*["']([./][^"'`$]*)["']\s*\)/g),
  ];
  if (type.startsWith('text/css')) return { loads: inStyles(), links: [] };
  if (type.startsWith('text/javascript') && !place.startsWith('storybook/'))
    return { loads: inModules(), links: [] };
  if (!type.startsWith('text/html')) return { loads: [], links: [] };
  return {
    loads: [
      ...all(/<(?!a\b)[a-z][^<>]*\s(?:src|href|poster|data)="([^"]*)"/g),
      ...all(/\s(?:srcset|imagesrcset)="([^"]*)"/g).flatMap((set) =>
        set.split(',').map((one) => one.trim().split(/\s/)[0] ?? ''),
      ),
      ...inStyles(),
      ...inModules(),
    ],
    links: all(/<a\b[^<>]*\shref="([^"]*)"/g),
  };
}

/** What is known of each address of the site that something named: the names (ids) in a page. @type {Map<string, Set<string>>} */
const known = new Map();
/** Asks for an address, and for all that it names in turn. @param {string} url @param {string} from */
async function crawl(url, from) {
  const plain = url.replace(/[?#].*$/, '');
  if (!known.has(plain)) {
    known.set(plain, new Set());
    const response = await fetch(plain);
    if (!response.ok) faults.add(`${from} names ${inSite(plain)}, which is not found`);
    const type = response.headers.get('content-type') ?? '';
    const text = await response.text();
    if (!response.ok) return;
    for (const [, id = ''] of text.matchAll(/\sid="([^"]*)"/g)) known.get(plain)?.add(id);
    const place = inSite(response.url) || 'index.html';
    const { loads, links } = named(place, type, text);
    for (const [found, isLink] of [
      ...loads.map((one) => /** @type {const} */ ([one, false])),
      ...links.map((one) => /** @type {const} */ ([one, true])),
    ]) {
      if (/^(data|mailto|tel|blob|about):/.test(found) || found === '') continue;
      const target = new URL(found, response.url).href;
      if (/^\/(?!\/)/.test(found)) faults.add(`${place} names ${found}, from the host’s root`);
      else if (inSite(target) !== undefined) await crawl(target, place);
      // To lead people elsewhere is no request.
      else if (!isLink || !/^https:/.test(found)) faults.add(`${place} asks for ${found}`);
    }
  }
  const id = decodeURIComponent(new URL(url).hash.slice(1));
  if (id && /(\.html|\/)$/.test(plain) && !known.get(plain)?.has(id))
    faults.add(`${from} leads to ${inSite(url)}, where nothing has that name`);
}
await crawl(address, 'the start');

/** @type {Record<string, string>} */
const integrity = JSON.parse(readFileSync('site/dist/integrity.json', 'utf8'));
for (const [file, hash] of Object.entries(integrity)) {
  const content = existsSync(`site/dist/${file}`) ? readFileSync(`site/dist/${file}`) : '';
  if (hash !== integrityOf(content))
    faults.add(`dist/${file} is not what dist/integrity.json says`);
}

/** The pages to open, with what a visitor must find there. @type {[page: string, isWhole: () => boolean][]} */
const opened = [
  ['', () => document.links.length > 20],
  [
    'demo/',
    () =>
      ['rupture-diagram', 'repair-checklist', 'repair-card'].every(
        (name) => document.querySelector(name)?.shadowRoot?.querySelector('.title')?.textContent,
      ),
  ],
  [
    'demo/builder.html',
    () =>
      Boolean(
        document.getElementById('snippet')?.textContent &&
        /** @type {HTMLIFrameElement} */ (
          document.getElementById('preview')
        ).contentDocument?.querySelector('rupture-diagram')?.shadowRoot,
      ),
  ],
  [
    'demo/builder.html?widget=repair-kit&lang=ar',
    () =>
      /[؀-ۿ]/.test(
        /** @type {HTMLIFrameElement} */ (
          document.getElementById('preview')
        ).contentDocument?.querySelector('repair-checklist')?.shadowRoot?.textContent ?? '',
      ),
  ],
  ['demo/themer.html', () => Boolean(document.getElementById('verdict')?.textContent)],
  [
    'dist/frame.html?widget=repair-card&lang=es',
    () => Boolean(document.querySelector('repair-card')?.shadowRoot?.querySelector('.title')),
  ],
  [
    'storybook/',
    () => {
      const frame = /** @type {HTMLIFrameElement | null} */ (document.querySelector('iframe'));
      const shown = frame?.contentDocument?.querySelectorAll('#storybook-root, #storybook-docs');
      return [...(shown ?? [])].some(({ textContent }) => textContent?.trim());
    },
  ],
];

/** The pages that no other test hands to axe. */
const axed = ['', 'demo/'];
const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const browser = await puppeteer.launch({
  executablePath: await findChromium(),
  args: chromiumArguments,
});
let requests = 0;
for (const [path, isWhole] of opened) {
  const page = await browser.newPage();
  const place = path || 'index.html';
  page.on('console', (message) => {
    if (message.type() === 'error') faults.add(`${place} says “${message.text().slice(0, 160)}”`);
  });
  page.on('pageerror', (error) => faults.add(`${place} throws ${String(error).slice(0, 160)}`));
  page.on('request', (request) => {
    const url = request.url();
    requests += 1;
    if (/^(data|blob|about):/.test(url)) return;
    if (inSite(url) === undefined) faults.add(`${place} asks for ${url}`);
    else known.set(url.replace(/[?#].*$/, ''), new Set());
  });
  page.on('response', (response) => {
    if (response.status() >= 400)
      faults.add(`${place} asks for ${response.url()}: ${response.status()}`);
  });
  await page.goto(address + path, { waitUntil: 'networkidle0' });
  await page
    .waitForFunction(isWhole, { timeout: 20000 })
    .catch(() => faults.add(`${place} does not show what it should`));
  if (axed.includes(path)) {
    await page.evaluate(axeSource);
    const violations = await page.evaluate(async () => {
      const { axe } = /** @type {{ axe: import('axe-core') }} */ (/** @type {unknown} */ (window));
      return (await axe.run({ iframes: false })).violations.map(({ id }) => id);
    });
    for (const id of violations) faults.add(`${place} has a fault that axe calls ${id}`);
  }
  await page.close();
}
await browser.close();
close();

const files = readdirSync('site', { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
);
const pages = files.filter((file) => file.endsWith('.html'));
for (const page of pages)
  if (!known.has(address + page) && !known.has(address + page.replace(/index\.html$/, '')))
    faults.add(`nothing leads to ${page}`);

for (const fault of faults) console.error(`site: ${fault}.`);
console.log(
  `The site under ${new URL(address).pathname}: ${pages.length} pages, ${known.size} addresses found, ${opened.length} pages opened with ${requests} requests, ${faults.size} faults.`,
);
if (faults.size > 0) process.exitCode = 1;
