/*
 * Loads each widget in a full page, by each route, with the script coming early, late or delayed, and fails where what a
 * visitor sees moves: the layout-shift API counts it, what follows an input too. The page has the style sheet that keeps
 * room, as snippets have.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { it } from 'node:test';
import { requireCurrent } from '../../scripts/build/freshness.js';
import { exportName } from '../../scripts/build/languages.js';
import { loadSource } from '../../scripts/build/load-source.js';
import { atEnd, describePages, inPage, moved, painted, serve } from './watched-page.js';

requireCurrent('library');
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

const ONCE_LOADED =
  "addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(add)))";
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

/** @param {{ widget: string, route: string, way: string, wording: any, hasRoom: boolean }} what @param {string} place of its files */
function htmlOf({ widget, route, way, wording, hasRoom }, place) {
  const files = { base: `${place}/dist/`, integrity: {} };
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

/** Each page, with what its scripts wait for, as on a slow line: that it is painted, or has been passed. @type {{ what: Parameters<typeof htmlOf>[0], ready: Promise<unknown>}[]} */
const pages = [];
/** @param {string} path @returns {import('./watched-page.js').Answer | undefined} */
function answer(path) {
  if (path === '/own.woff2')
    return {
      text: font,
      headers: { 'content-type': 'font/woff2', 'cache-control': 'max-age=600' },
    };
  const [, number = '', name] = path.match(/^\/page\/(\d+)(?:\/dist\/([\w.-]+))?$/) ?? [];
  const page = pages[Number(number)];
  if (!number || !page) return undefined;
  if (!name) return { text: htmlOf(page.what, `/page/${number}`) };
  const isScript = name.endsWith('.js');
  return {
    text: readFileSync(`dist/${name}`),
    // From the cache a script would be there before the first paint.
    headers: {
      'content-type': `text/${isScript ? 'javascript' : 'css'}`,
      'cache-control': 'no-store',
    },
    ...(isScript && { once: page.ready }),
  };
}
const base = await serve({ answer });

/** How much moves in a page until the widget has come to rest. @param {Parameters<typeof htmlOf>[0]} what @param {number[]} screen */
async function shiftIn(what, [width = 0, height = 0]) {
  /** @type {() => void} */
  let go = () => {};
  const ready = new Promise((done) => (go = () => done(undefined)));
  const number = pages.push({ what, ready }) - 1;
  const isPassed = what.way === FROM_BELOW;
  return inPage(
    { width, height, asks: (url) => url.startsWith(base) },
    async ({ page, faults }) => {
      await page.exposeFunction('tellPainted', () => isPassed || go());
      await page.evaluateOnNewDocument(() => {
        const told = () => /** @type {any} */ (window).tellPainted();
        new PerformanceObserver(told).observe({ type: 'paint', buffered: true });
      });
      await page.goto(`${base}page/${number}`);
      if (isPassed) {
        await page.evaluate((name) => {
          const place = document.querySelector(`[data-rupture-repair], ${name}`);
          scrollTo(0, (place?.getBoundingClientRect().bottom ?? 0) - innerHeight / 2);
        }, what.widget);
        await painted(page);
        go();
      }
      await page.mouse.click(2, 2);
      await page.waitForFunction(
        (name) =>
          (
            document.querySelector(name) ??
            document.querySelector('[data-rupture-repair]')?.shadowRoot?.querySelector(name)
          )?.shadowRoot?.querySelector('.title'),
        { timeout: 15000 },
        what.widget,
      );
      await painted(page);
      assert.deepEqual([...faults], []);
      return moved(page);
    },
  );
}

const figures = { pages: 0, worst: 0, worstWithout: 0 };
atEnd(() => console.log(`Layout shift: ${JSON.stringify(figures)}`));

describePages('what a visitor sees stays where it is', async () => {
  for (const lang of LANGUAGES) {
    const wording = (await loadSource(`src/wording/languages/${lang}.ts`))[exportName(lang)];
    for (const widget of SINGLES)
      for (const route of ['html', 'code-block'])
        for (const screen of SCREENS)
          it(`${widget} in ${lang} by ${route}, ${screen.join(' × ')}`, async () => {
            const ways = lang === 'en' ? Object.keys(WAYS) : ['after the first paint'];
            for (const way of ways) {
              const shift = await shiftIn({ widget, route, way, wording, hasRoom: true }, screen);
              figures.pages += 1;
              figures.worst = Math.max(figures.worst, shift);
              assert.ok(
                shift <= BUDGET,
                `${way}: moves by ${shift.toFixed(3)}. See src/embed/reserved-heights.ts.`,
              );
            }
          });
    if (lang !== 'en') continue;
    // Otherwise these checks would see nothing.
    for (const widget of SINGLES)
      it(`${widget}: moves where no style sheet keeps room`, async () => {
        const way = 'after the first paint';
        let most = 0;
        for (const screen of SCREENS)
          most = Math.max(
            most,
            await shiftIn({ widget, route: 'html', way, wording, hasRoom: false }, screen),
          );
        figures.worstWithout = Math.max(figures.worstWithout, most);
        assert.ok(most > BUDGET, `moves by ${most.toFixed(3)} only`);
      });
  }
});
