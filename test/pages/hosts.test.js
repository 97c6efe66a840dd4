/*
 * Opens each page of host-pages.js and checks what a visitor gets there: every widget is alive and looks as on the clean page (or
 * its readable copy is there), nothing is said in the console, no policy is broken, and nothing is asked for but what the page
 * names. Without the script's reset of inherited properties, these checks have to find faults.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { before, it } from 'node:test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { requireCurrent } from '../../scripts/build/freshness.js';
import { loadSource } from '../../scripts/build/load-source.js';
import { pages } from './host-pages.js';
import { describePages, inPage, moved, painted, serve } from './watched-page.js';

/** @typedef {import('./host-pages.js').HostPage} HostPage */
/** @typedef {{ shots: Map<string, Buffer>, shift: number, faults: Set<string> }} Visit */

requireCurrent('library');
/** So many of the pixels may differ, for a rounding here and there. */
const TOLERANCE = 0.001;
/** The height of a window that shows all of a page. */
const WHOLE = 6200;
/** The most that waking up may move what a visitor sees, as the layout-shift API counts it. */
const SHIFT = 0.02;

const { fallbackHtml } = await loadSource('src/embed/fallback.ts');
const { SECTIONS, SINGLES } = await loadSource('src/contract/names.ts');
const { version } = await loadSource('src/contract/version.ts');
const { en } = await loadSource('src/wording/languages/en.ts');
const { es } = await loadSource('src/wording/languages/es.ts');
const script = readFileSync('dist/rupture-repair.min.js', 'utf8');

// What legitimately comes from the host is made the same everywhere: its font, its size, the room that it gives.
const STAGE = `#stage { width: 640px; color-scheme: light; --rr-size: 16px; --rr-font: Arial, sans-serif; --rr-font-title: Arial, sans-serif; }`;

/** The clean pages that others are compared with, in a direction, width or language of their own. @type {Record<string, HostPage>} */
const CLEAN = {
  clean: { name: 'clean' },
  narrow: { name: 'clean, narrow', css: '#stage{width:280px!important}' },
  rtl: { name: 'clean, right-to-left', htmlAttributes: 'dir="rtl"' },
  spanish: {
    name: 'clean, Spanish',
    htmlAttributes: 'lang="es"',
    head: '<script src="/dist/rupture-repair.es.min.js"></script>',
    like: 'spanish',
  },
};
const served = [...pages, ...Object.values(CLEAN)];

/** The widgets in the page's HTML, with the readable copy inside. @param {HostPage} page */
function widgets({ isPlaceholder }) {
  const own = SINGLES.map((/** @type {string} */ name) => {
    const selected = name === 'rupture-diagram' ? 'selected="trust"' : '';
    const inside = fallbackHtml(name, en);
    return isPlaceholder
      ? `<div data-rupture-repair="${name}" ${selected && `data-${selected}`}>${inside}</div>`
      : `<${name} ${selected}>${inside}</${name}>`;
  });
  return `<div id="stage">${own.join('\n')}</div>`;
}

/** The tags that bring our script. @param {string} how @returns {[head: string, foot: string]} */
function scriptTags(how) {
  const tag = (/** @type {string} */ attributes, file = 'dist/rupture-repair.min.js') =>
    `<script src="/${file}"${attributes}></script>`;
  /** @type {Record<string, [head: string, foot: string]>} */
  const ways = {
    defer: [tag(' defer="defer"'), ''],
    head: [tag(''), ''],
    async: [tag(' async="async"'), ''],
    twice: [tag(''), tag('')],
    merged: [tag('', 'own/merged.js'), ''],
    late: ['', tag('', 'own/late.js')],
    click: ['', tag('', 'own/click.js')],
    'two-versions': [tag('', 'own/other-version.js'), tag('')],
    fragile: [tag(' defer="defer"', 'own/fragile.js'), ''],
    none: ['', ''],
  };
  return ways[how] ?? ['', ''];
}

const adding = `var s = document.createElement('script'); s.src = '/dist/rupture-repair.min.js'; document.head.appendChild(s);`;
/** @type {Record<string, string>} */
const OWN = {
  'late.js': `addEventListener('load', function () { requestAnimationFrame(function () { requestAnimationFrame(function () { ${adding} }) }) });`,
  'click.js': `addEventListener('click', function () { ${adding} }, { once: true });`,
  'merged.js': `(function(){var a=1;window.merged=a})()\n;${script}\n;(function(){"use strict";window.merged=2})()`,
  'other-version.js': script.replaceAll(
    new RegExp(`(["'\`])${version.replaceAll('.', '\\.')}\\1`, 'g'),
    '"0.0.9"',
  ),
  'fragile.js': script.replaceAll('all:initial;', ''),
};

/** @param {HostPage} page @param {number} index */
function htmlOf(page, index) {
  const { doctype = '<!doctype html>', htmlAttributes = '', head = '', sheets = [], body } = page;
  const [inHead, atEnd] = scriptTags(page.load ?? 'defer');
  const inside = body ? body(widgets(page)) : widgets(page);
  return `${doctype}
<html ${/lang=/.test(htmlAttributes) ? '' : 'lang="en"'} ${htmlAttributes}><head><title>Host</title><meta charset="utf-8" />
${sheets.map((sheet) => `<link rel="stylesheet" href="/node_modules/${sheet}" />`).join('')}
<link rel="stylesheet" href="/own/${index}.css" /><link rel="stylesheet" href="/dist/rupture-repair.css" />
${page.script ? `<script src="/own/${index}.js"></script>` : ''}${head}${inHead}</head>
<body><p>The host’s own text.</p>${inside}<p>More of it.</p>${atEnd}</body></html>`;
}

/** What stands at an address of its own. @param {string} path @returns {import('./watched-page.js').Answer | undefined} */
function answer(path) {
  const [, place = '', name = '', way = ''] = path.split('/');
  const index = Number.parseInt(name);
  const page = served[index];
  if (place === 'page' && page)
    return {
      text: htmlOf(way ? { ...page, load: way } : page, index),
      headers: page.headers ?? {},
    };
  if (place === 'framed')
    return {
      text: `<!doctype html><title>Around</title><iframe sandbox="allow-scripts" src="/page/${name}" width="760" height="6000"></iframe>`,
    };
  if (place !== 'own') return undefined;
  const type = extname(name) === '.css' ? 'text/css' : 'text/javascript';
  const text = type === 'text/css' ? `${page?.css ?? ''}\n${STAGE}` : page?.script;
  return { text: OWN[name] ?? text ?? '', headers: { 'content-type': `${type}; charset=utf-8` } };
}

const base = await serve({ answer });
const isNamed = new RegExp(
  `^${base}((page|framed|own)/|dist/rupture-repair((\\.es)?\\.min\\.js|\\.css)$|node_modules/.*\\.css$|assets/fonts/)`,
);

/** What a visitor gets on a page. @param {HostPage} host @param {string} [way] another way for the script to get in @returns {Promise<Visit>} */
const visit = (host, way = '') =>
  inPage(
    {
      asks: (url) => isNamed.test(url),
      says: (text) => host.says?.test(text) ?? false,
      isScriptingOff: host.isScriptingOff ?? false,
      // A frame is shown whole: Chromium's pictures of what is scrolled in it are of another place.
      height: host.isFramed ? WHOLE : 900,
    },
    async ({ page, faults }) => {
      const place = `${served.indexOf(host)}${way && `/${way}`}`;
      await page.goto(`${base}${host.isFramed ? 'framed' : 'page'}/${place}`, {
        waitUntil: 'load',
      });
      const frame = page.frames().find((one) => one.url().includes('/page/')) ?? page.mainFrame();
      if (host.load === 'click') await page.mouse.click(20, 20);
      if (host.later) await frame.evaluate(host.later);
      const seen = host.isScriptless ? await read(frame, faults) : await see(frame, host, faults);
      const violations = await frame.evaluate(() => /** @type {any} */ (window).violations ?? []);
      for (const violation of violations) faults.add(`breaks the policy: ${violation}`);
      return { ...seen, faults };
    },
  );

const titleOf = (/** @type {any} */ wording, /** @type {string} */ name) =>
  wording[SECTIONS[name]].title;

/** Whether the readable copies are there. @param {import('./watched-page.js').Frame} frame @param {Set<string>} faults */
async function read(frame, faults) {
  const text = await frame.evaluate(() => document.body.innerText);
  const titles = SINGLES.map((/** @type {string} */ name) => titleOf(en, name));
  for (const wanted of [...titles, en.checklist.safety, en.checklist.parts.forward.text])
    if (!text.includes(wanted)) faults.add(`lacks “${wanted.slice(0, 60)}”`);
  return { shots: new Map(), shift: 0 };
}

/** Pictures of the widgets, once they are alive. @param {import('./watched-page.js').Frame} frame @param {HostPage} host @param {Set<string>} faults */
async function see(frame, host, faults) {
  const names = SINGLES.filter((/** @type {string} */ name) => !host.not?.includes(name));
  const wording = host.like === 'spanish' ? es : en;
  /** @type {Map<string, any>} */
  const alive = new Map();
  for (const name of names) {
    const handle = await frame
      .waitForFunction(
        (tag, title) => {
          const root = document.getElementById('host')?.shadowRoot ?? document;
          const placeholder = root.querySelector(`[data-rupture-repair="${tag}"]`);
          const widget = root.querySelector(tag) ?? placeholder?.shadowRoot?.querySelector(tag);
          const said = widget?.shadowRoot?.querySelector('.title')?.textContent?.trim();
          return said === title && widget;
        },
        { timeout: 15000 },
        name,
        titleOf(wording, name),
      )
      .catch(() => faults.add(`${name} is not alive`));
    if (!(handle instanceof Set)) alive.set(name, handle.asElement());
  }
  await painted(frame);
  // Before pictures are taken: for those the browser makes its window another size, which moves a right-to-left page.
  const shift = await moved(frame);
  // Chromium's pictures of what is not rendered are now and then white.
  if (host.isSeenLate) {
    await frame.page().setViewport({ width: 800, height: WHOLE });
    for (const element of alive.values())
      await frame.waitForFunction(
        (one) => one?.checkVisibility({ contentVisibilityAuto: true }),
        {},
        element,
      );
  }
  await painted(frame);
  /** @type {Map<string, Buffer>} */
  const shots = new Map();
  for (const [name, element] of alive) {
    const shot = await element?.screenshot().catch(() => undefined);
    if (shot) shots.set(name, Buffer.from(shot));
    else faults.add(`${name} cannot be seen`);
  }
  return { shots, shift };
}

/** The share of pixels in which two pictures differ; all of them where their sizes do. @param {Buffer} one @param {Buffer} other */
function difference(one, other) {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || Math.abs(a.height - b.height) > 1) return 1;
  const height = Math.min(a.height, b.height);
  const cut = (/** @type {PNG} */ { data, width }) => data.subarray(0, width * height * 4);
  return (
    pixelmatch(cut(a), cut(b), undefined, a.width, height, { threshold: 0.15 }) / (a.width * height)
  );
}

/** @type {Record<string, Visit>} */
const clean = {};

/** What is wrong on a page, compared with the clean one. @param {HostPage} host @param {string} [way] */
async function faultsOn(host, way) {
  const { shots, shift, faults } = await visit(host, way);
  for (const [name, shot] of shots) {
    const like = clean[host.like ?? 'clean']?.shots.get(name);
    const share = like ? difference(shot, like) : 1;
    if (share > TOLERANCE) faults.add(`${name} looks different (${(share * 100).toFixed(2)} %)`);
  }
  if (shift > SHIFT && !host.moves) faults.add(`moves what is seen (${shift.toFixed(3)})`);
  return [...faults];
}

describePages('a host page', () => {
  before(async () => {
    for (const [name, page] of Object.entries(CLEAN)) clean[name] = await visit(page);
  });
  for (const host of pages) it(host.name, async () => assert.deepEqual(await faultsOn(host), []));

  const ugly = pages.filter(({ name }) => /inherited (text )?propert(y|ies) ugly/.test(name));
  for (const host of ugly)
    it(`${host.name}: seen, where the script has no reset`, async () => {
      assert.notEqual(OWN['fragile.js'], script);
      assert.notDeepEqual(await faultsOn(host, 'fragile'), []);
    });
});
