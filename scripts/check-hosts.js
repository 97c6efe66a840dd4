/*
 * Opens each page of test/hosts/pages.js in Chromium and checks what a visitor gets there: every widget is alive and looks
 * as on the clean page (or its readable copy is there), nothing is said in the console, no policy is broken, and nothing is
 * asked for but what the page names. Run `npm run build` first. With --fragile the script's reset of inherited properties is
 * taken out before it is served: the check then has to find faults, and fails if it finds none.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import puppeteer from 'puppeteer-core';
import { pages } from '../test/hosts/pages.js';
import { chromiumArguments, findChromium } from './find-chromium.js';
import { loadSource } from './load-source.js';

/** @typedef {import('../test/hosts/pages.js').HostPage} HostPage */
/** @typedef {{ shots: Map<string, Buffer>, shift: number, faults: string[] }} Visit */

const isFragile = process.argv.includes('--fragile');
/** So many of the pixels may differ, for a rounding here and there. */
const TOLERANCE = 0.001;
/** The most that waking up may move what a visitor sees, as the layout-shift API counts it. */
const SHIFT = 0.02;
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

const { fallbackHtml } = await loadSource('src/embed/fallback.ts');
const { SECTIONS, SINGLES } = await loadSource('src/contract/names.ts');
const { version } = await loadSource('src/contract/version.ts');
const { en } = await loadSource('src/wording/languages/en.ts');
const { es } = await loadSource('src/wording/languages/es.ts');

const whole = readFileSync('dist/rupture-repair.js', 'utf8');
const reset = /all:initial;/g;
if (!whole.includes('all:initial;'))
  throw new Error('dist/rupture-repair.js has no reset to take out: change check-hosts.js.');
const script = isFragile ? whole.replace(reset, '') : whole;

// What legitimately comes from the host is made the same everywhere: its font, its size, the room that it gives.
const STAGE = `#stage { width: 640px; color-scheme: light; --rr-size: 16px; --rr-font: Arial, sans-serif; --rr-font-title: Arial, sans-serif; }`;

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

/** The tags that bring our script. @param {string} how */
function scriptTags(how) {
  const tag = (/** @type {string} */ attributes, file = 'dist/rupture-repair.js') =>
    `<script src="/${file}"${attributes}></script>`;
  const add = (/** @type {string} */ when) => `<script src="/own/${when}.js"></script>`;
  /** @type {Record<string, [head: string, foot: string]>} */
  const ways = {
    defer: [tag(' defer="defer"'), ''],
    head: [tag(''), ''],
    async: [tag(' async="async"'), ''],
    twice: [tag(''), tag('')],
    merged: [tag('', 'own/merged.js'), ''],
    late: ['', add('late')],
    click: ['', add('click')],
    'two-versions': [tag('', 'own/other-version.js'), tag('')],
    none: ['', ''],
  };
  return ways[how] ?? ['', ''];
}

const adding = `var s = document.createElement('script'); s.src = '/dist/rupture-repair.js'; document.head.appendChild(s);`;
/** @type {Record<string, string>} */
const OWN = {
  'late.js': `addEventListener('load', function () { setTimeout(function () { ${adding} }, 300) });`,
  'click.js': `addEventListener('click', function () { ${adding} }, { once: true });`,
  'merged.js': `(function(){var a=1;window.merged=a})()\n;${script}\n;(function(){"use strict";window.merged=2})()`,
  'other-version.js': script.replaceAll(
    new RegExp(`(["'\`])${version.replaceAll('.', '\\.')}\\1`, 'g'),
    '"0.0.9"',
  ),
};

/** @param {HostPage} page @param {number} index */
function htmlOf(page, index) {
  const { doctype = '<!doctype html>', htmlAttributes = '', head = '', sheets = [], body } = page;
  const [inHead, atEnd] = scriptTags(page.load ?? 'defer');
  const inside = body ? body(widgets(page)) : widgets(page);
  return `${doctype}
<html ${/lang=/.test(htmlAttributes) ? '' : 'lang="en"'} ${htmlAttributes}><head><title>Host</title><meta charset="utf-8" />
${sheets.map((_, sheet) => `<link rel="stylesheet" href="/sheet/${index}/${sheet}.css" />`).join('')}
<link rel="stylesheet" href="/own/${index}.css" /><link rel="stylesheet" href="/dist/rupture-repair.css" />
${page.script ? `<script src="/own/${index}.js"></script>` : ''}${head}${inHead}</head>
<body><p>The host’s own text.</p>${inside}<p>More of it.</p>${atEnd}</body></html>`;
}

/** What the server sends for an address, with its headers. @param {string} path @returns {{ text: string | Buffer, headers: Record<string, string> } | undefined} */
function answer(path) {
  const [, place = '', name = '', sheet = ''] = path.split('/');
  const page = pages[Number.parseInt(name)];
  const type = {
    'content-type': `${/** @type {Record<string, string>} */ (TYPES)[extname(path)] ?? 'text/html'}; charset=utf-8`,
  };
  if (place === 'page' && page)
    return { text: htmlOf(page, pages.indexOf(page)), headers: { ...type, ...page.headers } };
  if (place === 'framed')
    return {
      text: `<!doctype html><title>Around</title><iframe sandbox="allow-scripts" src="/page/${name}" width="760" height="6000"></iframe>`,
      headers: type,
    };
  if (place === 'own' && name in OWN) return { text: OWN[name] ?? '', headers: type };
  if (place === 'own' && page)
    return {
      text: name.endsWith('.css') ? `${page.css ?? ''}\n${STAGE}` : (page.script ?? ''),
      headers: type,
    };
  if (place === 'sheet' && page)
    return {
      text: readFileSync(`node_modules/${page.sheets?.[Number.parseInt(sheet)]}`),
      headers: type,
    };
  if (path === '/dist/rupture-repair.js') return { text: script, headers: type };
  if (place === 'dist') return { text: readFileSync(`dist/${name}`), headers: type };
  return undefined;
}

const server = createServer((request, response) => {
  const found = answer(new URL(request.url ?? '', 'http://host').pathname);
  response.writeHead(found ? 200 : 404, found?.headers).end(found?.text);
});
await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
const base = `http://127.0.0.1:${port}`;

const browser = await puppeteer.launch({
  executablePath: await findChromium(),
  args: chromiumArguments,
});

/** Which names a page has alive, and their titles. @param {import('puppeteer-core').Frame} frame @param {string[]} names */
const titles = (frame, names) =>
  frame.evaluate((all) => {
    const root = document.getElementById('host')?.shadowRoot ?? document;
    return all.map(
      (name) =>
        root.querySelector(name)?.shadowRoot?.querySelector('.title')?.textContent?.trim() ?? '',
    );
  }, names);

/** @param {HostPage} host @param {number} index @returns {Promise<Visit>} */
async function visit(host, index) {
  const page = await browser.newPage();
  // A frame is shown whole: Chromium's pictures of what is scrolled in it are of another place.
  await page.setViewport({ width: 800, height: host.isFramed ? 6200 : 900 });
  /** @type {string[]} */
  const faults = [];
  const named = new RegExp(
    `^${base}/(page|framed|own|sheet)/|^${base}/dist/rupture-repair((\\.es)?\\.js|\\.css)$|/favicon\\.ico$|^${base}/assets/fonts/`,
  );
  page.on('console', (message) => {
    const text = message.text();
    if (!host.says?.test(text) && !/favicon/.test(message.location().url ?? ''))
      faults.push(`says “${text.slice(0, 120)}”`);
  });
  page.on('pageerror', (error) => faults.push(`throws ${String(error).slice(0, 120)}`));
  page.on('request', (request) => {
    if (!named.test(request.url())) faults.push(`asks for ${request.url().slice(0, 80)}`);
  });
  await page.evaluateOnNewDocument(() => {
    const told = /** @type {any} */ (window);
    told.violations = [];
    told.shift = 0;
    document.addEventListener('securitypolicyviolation', (event) =>
      told.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) told.shift += /** @type {any} */ (entry).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  if (host.isScriptingOff) await page.setJavaScriptEnabled(false);
  await page.goto(`${base}/${host.isFramed ? 'framed' : 'page'}/${index}`, { waitUntil: 'load' });
  const frame = page.frames().find((one) => one.url().includes('/page/')) ?? page.mainFrame();
  const names = SINGLES.filter((/** @type {string} */ name) => !host.not?.includes(name));
  const wording = host.like === 'spanish' ? es : en;
  const wanted = names.map(
    (/** @type {string} */ name) =>
      wording[/** @type {Record<string, string>} */ (SECTIONS)[name] ?? ''].title,
  );
  if (host.load === 'click') await page.mouse.click(20, 20);
  if (host.later) await frame.evaluate(host.later);
  /** @type {Map<string, Buffer>} */
  const shots = new Map();
  if (host.isScriptless) {
    const text = await frame.evaluate(() => document.body.innerText);
    for (const title of [...wanted, en.checklist.safety, en.checklist.parts.forward.text])
      if (!text.includes(title)) faults.push(`lacks “${title.slice(0, 60)}”`);
  } else {
    const isAlive = async () => String(await titles(frame, names)) === String(wanted);
    for (let tries = 0; tries < 100 && !(await isAlive()); tries++)
      await new Promise((done) => setTimeout(done, 50));
    if (!(await isAlive())) faults.push(`has ${JSON.stringify(await titles(frame, names))} alive`);
    await frame.evaluate(() =>
      document.fonts.ready.then(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      ),
    );
    for (const name of names) {
      const handle = await frame.evaluateHandle(
        (tag) => (document.getElementById('host')?.shadowRoot ?? document).querySelector(tag),
        name,
      );
      const element = handle.asElement();
      if (!element) continue;
      const shown = /** @type {import('puppeteer-core').ElementHandle<Element>} */ (element);
      const shot = await shown.screenshot().catch(() => undefined);
      if (shot) shots.set(name, Buffer.from(shot));
      else faults.push(`${name} cannot be seen`);
    }
  }
  const told = await frame.evaluate(() => {
    const { violations = [], shift = 0 } = /** @type {any} */ (window);
    return { violations, shift };
  });
  for (const violation of told.violations) faults.push(`breaks the policy: ${violation}`);
  await page.close();
  return { shots, shift: told.shift, faults };
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

/** The clean pages that others are compared with, in a direction, width or language of their own. @type {Record<string, HostPage>} */
const CLEAN = {
  clean: { name: 'clean' },
  narrow: { name: 'clean, narrow', css: '#stage{width:280px!important}' },
  rtl: { name: 'clean, right-to-left', htmlAttributes: 'dir="rtl"' },
  spanish: {
    name: 'clean, Spanish',
    htmlAttributes: 'lang="es"',
    head: '<script src="/dist/rupture-repair.es.js"></script>',
    like: 'spanish',
  },
};
/** @type {Map<string, Visit>} */
const clean = new Map();
for (const [key, host] of Object.entries(CLEAN)) {
  pages.push(host);
  clean.set(key, await visit(host, pages.length - 1));
}

const rows = [];
let bad = 0;
for (const [index, host] of pages.slice(0, -clean.size).entries()) {
  const { shots, shift, faults } = await visit(host, index);
  let most = 0;
  for (const [name, shot] of shots) {
    const share = difference(
      shot,
      /** @type {Buffer} */ (clean.get(host.like ?? 'clean')?.shots.get(name)),
    );
    most = Math.max(most, share);
    if (share > TOLERANCE) faults.push(`${name} looks different (${(share * 100).toFixed(2)} %)`);
  }
  if (shift > SHIFT && !host.moves) faults.push(`moves what is seen (${shift.toFixed(3)})`);
  if (faults.length > 0) bad += 1;
  rows.push({
    host: host.name,
    'pixels %': (most * 100).toFixed(3),
    shift: shift.toFixed(3),
    faults: [...new Set(faults)].join('; '),
  });
}
await browser.close();
server.close();

console.table(rows);
if (isFragile) {
  console.log(`Without its reset the script has faults on ${bad} of ${rows.length} pages.`);
  process.exitCode = bad > 0 ? 0 : 1;
} else if (bad > 0) {
  console.error(`${bad} of ${rows.length} host pages have faults.`);
  process.exitCode = 1;
} else console.log(`The widgets are as on the clean page on all ${rows.length} host pages.`);
