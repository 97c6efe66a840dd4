/*
 * Loads each widget in a full page, by each route, with the script coming early, late or delayed, and fails where what a
 * visitor sees moves: the layout-shift API counts it, what follows an input too. The page has the style sheet that keeps
 * room, as snippets have. Run `npm run build` first.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import puppeteer from 'puppeteer-core';
import { exportName } from './build-languages.js';
import { chromiumArguments, findChromium } from './find-chromium.js';
import { loadSource } from './load-source.js';

if (!existsSync('dist/rupture-repair.css')) {
  console.error('Nothing is built yet. Run: npm run build');
  process.exit(1);
}
/** The most that may move, as the layout-shift API counts it (design.md). */
const BUDGET = 0.02;
const SCREENS = [
  [360, 740],
  [768, 1024],
  [1280, 800],
];
/** The way in which the visitor has gone on to what follows the widget by then. */
const FROM_BELOW = 'once it has been passed';
const LANGUAGES = ['en', 'es', 'zh-Hans'];
const TEXT = 'A page has text around its widgets, some of it above them and more below. '.repeat(3);

const { snippet } = await loadSource('src/embed/snippet.ts');
const { SINGLES } = await loadSource('src/contract/names.ts');
const font = readFileSync(
  createRequire(import.meta.url).resolve(
    '@fontsource/nunito-sans/files/nunito-sans-latin-400-normal.woff2',
  ),
);

const ONCE_LOADED = "addEventListener('load', () => setTimeout(add, 300))";
/** How the script's tags of a snippet are changed, and what brings the script in their place. @type {Record<string, (tags: string) => string>} */
const WAYS = {
  'at once': (tags) => tags.replaceAll(' defer', ''),
  'after the first paint': (tags) => tags,
  'once all is loaded': (tags) => added(tags, ONCE_LOADED),
  [FROM_BELOW]: (tags) => added(tags, ONCE_LOADED),
  'on the first click': (tags) => added(tags, "addEventListener('click', add, { once: true })"),
};
const added = (/** @type {string} */ tags, /** @type {string} */ when) => {
  const names = [...tags.matchAll(/<script src="([^"]+)/g)].map(([, name]) => name);
  const link = tags.match(/<link[^>]*>/)?.[0] ?? '';
  return `${link}<script>const add = () => { for (const src of ${JSON.stringify(names)})
    document.head.append(Object.assign(document.createElement('script'), { src, async: false })) };
    ${when}</script>`;
};

/** @param {string} widget @param {string} route @param {string} way @param {any} wording @param {boolean} hasRoom */
function htmlOf(widget, route, way, wording, hasRoom) {
  const files = { base: '/dist/', integrity: {} };
  const code = snippet(route, { widget, wording, attributes: {} }, files);
  const tags = code.match(/(<(link|script)[^>]*>(<\/script>)?\n?)+/)[0];
  const changed = WAYS[way]?.(hasRoom ? tags : tags.replace(/<link[^>]*>/, ''));
  return `<!doctype html><html lang="${wording.lang}"><meta charset="utf-8"><title>A page</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
    <link rel="preload" href="/own.woff2" as="font" type="font/woff2" crossorigin>
    <style>@font-face { font-family: Own; src: url(/own.woff2); font-display: optional }
      body { max-width: 70em; margin: 0 auto; padding: 0 16px; font: 16px/1.5 Own, sans-serif }</style>
    <h1>A page</h1><p>${TEXT}</p>${code.replace(tags, changed ?? '')}${`<p>${TEXT}</p>`.repeat(20)}`;
}

/** @type {Map<string, string>} */
const pages = new Map();
const server = createServer((request, response) => {
  const path = request.url ?? '';
  const name = path.match(/^\/dist\/([\w.-]+)$/)?.[1];
  const [type, body] = path.endsWith('.woff2')
    ? ['font/woff2', font]
    : name
      ? [name.endsWith('.css') ? 'text/css' : 'text/javascript', readFileSync(`dist/${name}`)]
      : ['text/html; charset=utf-8', pages.get(path)];
  // On a slow line, the page is painted long before a deferred script is there.
  setTimeout(
    () => {
      // Only the font is kept: a script from the cache would be there before the first paint.
      const cache = type === 'font/woff2' ? 'max-age=600' : 'no-store';
      const headers = { 'content-type': type, 'cache-control': cache };
      response.writeHead(body ? 200 : 404, headers).end(body);
    },
    type === 'text/javascript' ? 400 : 0,
  );
});
await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
const browser = await puppeteer.launch({
  executablePath: await findChromium(),
  args: chromiumArguments,
});

/**
 * How much moves in a page until the widget has come to rest.
 * @param {string} html @param {string} widget @param {number[]} screen @param {string} [way]
 */
async function shiftOf(html, widget, [width = 0, height = 0], way) {
  const path = `/${pages.size}`;
  pages.set(path, html);
  const tab = await browser.newPage();
  try {
    await tab.setViewport({ width, height });
    await tab.evaluateOnNewDocument(() => {
      const own = /** @type {any} */ (window);
      own.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) own.shift += /** @type {any} */ (entry).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await tab.goto(`http://127.0.0.1:${port}${path}`);
    if (way === FROM_BELOW)
      await tab.evaluate((name) => {
        const place = document.querySelector(`[data-rupture-repair], ${name}`);
        scrollTo(0, (place?.getBoundingClientRect().bottom ?? 0) - innerHeight / 2);
      }, widget);
    await tab.mouse.click(2, 2);
    await tab.waitForFunction(
      (name) => document.querySelector(name)?.shadowRoot?.querySelector('.title'),
      { timeout: 5000 },
      widget,
    );
    // The card's lettering comes a moment later; then the last entry has to be told.
    await tab.evaluate(() => document.fonts.ready);
    await new Promise((done) => setTimeout(done, 300));
    return await tab.evaluate(() => /** @type {any} */ (window).shift);
  } finally {
    await tab.close();
  }
}

/** @type {Record<string, string | number>[]} */
const rows = [];
let [worst, worstWithout] = [0, 0];
for (const lang of LANGUAGES) {
  const wording = (await loadSource(`src/wording/languages/${lang}.ts`))[exportName(lang)];
  for (const widget of SINGLES)
    for (const route of ['html', 'code-block'])
      for (const screen of SCREENS) {
        /** @type {Record<string, string | number>} */
        const row = { lang, widget, route, screen: screen.join(' × ') };
        for (const way of lang === 'en' ? Object.keys(WAYS) : ['after the first paint']) {
          const html = htmlOf(widget, route, way, wording, true);
          const shift = await shiftOf(html, widget, screen, way);
          worst = Math.max(worst, shift);
          row[way] = Number(shift.toFixed(3));
        }
        const bare = htmlOf(widget, route, 'after the first paint', wording, false);
        const without = await shiftOf(bare, widget, screen);
        worstWithout = Math.max(worstWithout, without);
        row['no sheet'] = Number(without.toFixed(3));
        rows.push(row);
      }
}
await browser.close();
server.close();

console.table(rows);
if (worst > BUDGET) {
  console.error(
    `Something moves by ${worst.toFixed(3)}; at most ${BUDGET} may. See src/embed/room.ts.`,
  );
  process.exitCode = 1;
} else if (worstWithout <= BUDGET) {
  console.error('Nothing moves without the style sheet either: this check sees nothing.');
  process.exitCode = 1;
} else console.log(`Nothing moves by more than ${worst.toFixed(3)} on ${rows.length} pages.`);
