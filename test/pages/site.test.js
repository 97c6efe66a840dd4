/*
 * Serves site/ under a path of its own, as a folder of some host, and looks for what is broken there: crawls each page, style
 * sheet and module for what it names, then opens every page that the build has made in Chromium. A fault is an address that is
 * not found, that begins at the host's root or leaves the host, a page that nothing leads to, a console error, a widget that does
 * not come alive, something that moves, or what axe finds by day and by night.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { requireCurrent } from '../../scripts/build/freshness.js';
import { integrityOf } from '../../scripts/build/integrity.js';
import { crawler } from './crawler.js';
import { describePages, inPage, moved, painted, serve } from './watched-page.js';

requireCurrent('site');
const address = await serve({ folder: 'site', base: '/some/where/' });
/** Where in the site an address is, or undefined outside. @param {string} url */
const inSite = (url) => (url.startsWith(address) ? url.slice(address.length) : undefined);

const { known, crawl } = crawler(inSite);

const files = readdirSync('site', { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
);
const pages = files.filter((file) => file.endsWith('.html'));
/** Old addresses, which nothing leads to and which only lead on. */
const oldAddresses = pages.filter((file) =>
  /http-equiv="refresh"/.test(readFileSync(`site/${file}`, 'utf8')),
);
/** Storybook's own surface and its stories have tests of their own. */
const own = pages.filter((file) => !file.startsWith('storybook/') && !oldAddresses.includes(file));

/** A page without landmarks is made for a frame in another. @param {string} file */
const isFramed = (file) => !/<main\b/.test(readFileSync(`site/${file}`, 'utf8'));

/** The file that an address in the site shows. @param {string} path */
const fileAt = (path) => path.replace(/\?.*$/, '').replace(/(^|\/)$/, '$1index.html');

/** What is asked for in the address of a page that is nothing without. @type {Record<string, string[]>} */
const queries = {
  'dist/frame.html': ['?widget=repair-card&lang=es', '?widget=rupture-diagram'],
};

/** What a visitor finds in every page of ours: words, and each widget that is in it alive. */
const isWhole = () =>
  (document.querySelector('h1')?.textContent ?? '') !== '' &&
  [...document.querySelectorAll('rupture-diagram, repair-checklist, repair-card, page-exit')].every(
    (widget) => widget.shadowRoot?.querySelector('.title, .button')?.textContent?.trim(),
  );
const isFrameWhole = () =>
  Boolean(
    document.querySelector('[data-rupture-repair], repair-card, rupture-diagram')?.shadowRoot,
  );

/** The pages to open, with what a visitor must find there. @type {[page: string, isWhole: () => boolean][]} */
const opened = [
  ...own.flatMap((file) =>
    (queries[file] ?? ['']).map(
      (query) =>
        /** @type {[string, () => boolean]} */ ([
          file.replace(/(^|\/)index\.html$/, '$1') + query,
          !isFramed(file) ? isWhole : query ? isFrameWhole : () => true,
        ]),
    ),
  ),
  [
    'storybook/',
    () => {
      const frame = /** @type {HTMLIFrameElement | null} */ (document.querySelector('iframe'));
      const shown = frame?.contentDocument?.querySelectorAll('#storybook-root, #storybook-docs');
      return [...(shown ?? [])].some(({ textContent }) => textContent?.trim());
    },
  ],
];

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
/** The most that may move, as the layout-shift API counts it (design.md). */
const MOVES = 0.02;

/** What holds for any HTML; a page inside a frame needs no landmarks and no heading of its own. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds in a page. @param {import('puppeteer-core').Page} page @param {'light' | 'dark'} scheme @param {string[]} rules all, if none */
async function violations(page, scheme, rules) {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.evaluate(axeSource);
  return page.evaluate(async (values) => {
    const { axe } = /** @type {{ axe: import('axe-core') }} */ (/** @type {unknown} */ (window));
    const only =
      values.length > 0 ? { runOnly: { type: /** @type {const} */ ('tag'), values } } : {};
    const found = (await axe.run({ iframes: false, ...only })).violations;
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  }, rules);
}

const figures = { pages: 0, addresses: 0, opened: opened.length, requests: 0 };

describe('the site, under a path of its own', () => {
  it('names only what is there', async () => {
    /** @type {Set<string>} */
    const faults = new Set();
    await crawl(address, 'the start', faults);
    for (const file of oldAddresses) await crawl(address + file, 'an old link', faults);
    figures.addresses = known.size;
    assert.deepEqual([...faults], []);
  });

  it('leads from each widget to the page that makes it yours', () => {
    for (const [file, to] of [
      ['index.html', 'demo/make-it-yours.html'],
      ['es/index.html', '../es/make-it-yours.html'],
      ['demo/index.html', 'make-it-yours.html'],
    ])
      for (const widget of ['rupture-diagram', 'repair-checklist', 'repair-card'])
        assert.ok(
          readFileSync(`site/${file}`, 'utf8').includes(`<a href="${to}?widget=${widget}">`),
          `${file}: ${widget}`,
        );
  });

  it('has the scripts whose hashes it tells', () => {
    /** @type {Record<string, string>} */
    const integrity = JSON.parse(readFileSync('site/dist/integrity.json', 'utf8'));
    for (const [file, hash] of Object.entries(integrity))
      assert.equal(integrityOf(readFileSync(`site/dist/${file}`)), hash, file);
    const plugin = integrityOf(readFileSync('site/dist/rupture-repair-wordpress.zip'));
    for (const page of ['site/sign-off.html', 'site/es/sign-off.html'])
      assert.ok(readFileSync(page, 'utf8').includes(plugin), page);
  });

  /** @type {Set<string>} */
  const asked = new Set();
  describePages('a page of it', () => {
    for (const [path, isWhole] of opened)
      it(`${path || 'the start'} is whole`, () =>
        inPage(
          {
            width: 1200,
            asks: (url) => inSite(url) !== undefined,
            says: (_, level) => level !== 'error',
          },
          async ({ page, faults, requests }) => {
            await page.goto(address + path, { waitUntil: 'load' });
            await page
              .waitForFunction(isWhole, { timeout: 20000 })
              .catch(() => faults.add('does not show what it should'));
            await page.waitForNetworkIdle();
            if (!path.startsWith('storybook/')) {
              await painted(page);
              const shift = await moved(page);
              if (shift > MOVES) faults.add(`moves by ${shift}`);
              for (const scheme of /** @type {const} */ (['light', 'dark']))
                for (const id of await violations(page, scheme, isFramed(fileAt(path)) ? WCAG : []))
                  faults.add(`has a fault when it is ${scheme} that axe calls ${id}`);
            }
            figures.requests += requests.length;
            for (const url of requests) asked.add(url.replace(/[?#].*$/, ''));
            assert.deepEqual([...faults], []);
          },
        ));
  });

  it('is what the README says, which is short', () => {
    const readme = readFileSync('README.md', 'utf8');
    assert.ok(readme.split('\n').length <= 150, 'README.md has more than 150 lines');
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, to = '']) => to);
    assert.deepEqual(
      links.filter((to) => !existsSync(to)),
      [],
    );
    const named = [
      ...[...readme.matchAll(/`\/([^`]+\.html)`/g)].map(([, page = '']) => page),
      ...[...readme.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, file = '']) => `dist/${file}`),
    ];
    assert.ok(named.length >= 6);
    assert.deepEqual(
      named.filter((file) => !files.includes(file)),
      [],
    );
  });

  it('leads to each of its pages', () => {
    figures.pages = pages.length;
    const isReached = (/** @type {string} */ page) =>
      [page, page.replace(/index\.html$/, '')].some(
        (place) => known.has(address + place) || asked.has(address + place),
      );
    console.log(`The site: ${JSON.stringify(figures)}`);
    assert.deepEqual(
      pages.filter((page) => !isReached(page) && !oldAddresses.includes(page)),
      [],
    );
  });
});
