/*
 * Pastes the snippets of every widget into a blank page, in each language and by each route that brings our files, uses
 * the widgets, and fails on any request but those for the files that the snippets name. Run after the build.
 */
import { existsSync, readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { exportName, languages } from './build-languages.js';
import { chromiumArguments, findChromium } from './find-chromium.js';
import { loadSource } from './load-source.js';

const HOST = 'https://host.example/';
const FILES = 'https://files.example/widgets/';
const TYPES = { js: 'text/javascript', html: 'text/html' };
const ROUTES = ['html', 'code-block', 'wordpress', 'frame'];

if (!existsSync('dist/integrity.json')) {
  console.error('Nothing is built yet. Run: npm run build');
  process.exit(1);
}
const { snippet, snippetOnce } = await loadSource('src/embed/snippet.ts');
const { SECTIONS, SINGLES } = await loadSource('src/contract/names.ts');
const files = { base: FILES, integrity: JSON.parse(readFileSync('dist/integrity.json', 'utf8')) };

const browser = await puppeteer.launch({
  executablePath: await findChromium(),
  args: chromiumArguments,
});

/** Opens every part, presses every button, and says what the widgets of a page or frame say. */
const use = () => {
  const said = [];
  for (const widget of document.querySelectorAll(
    'rupture-diagram, repair-checklist, repair-card',
  )) {
    widget.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
    widget.shadowRoot?.querySelectorAll('button').forEach((button) => button.click());
    said.push(widget.shadowRoot?.querySelector('.title')?.textContent?.trim());
  }
  return said;
};

/** What goes wrong on a page. @param {string} body @param {string[]} titles of all its widgets, sorted */
async function visit(body, titles) {
  const page = await browser.newPage();
  /** @type {Set<string>} */
  const faults = new Set();
  const isNamed = (/** @type {string} */ name) =>
    // A frame's page names two more: its script, and the pack of its language.
    body.includes(`${FILES}${name}`) ||
    (/\/frame\.html/.test(body) && /^(frame|rupture-repair)\b/.test(name));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    const [name = ''] = url.startsWith(FILES) ? url.slice(FILES.length).split('?') : [];
    if (url === HOST)
      return void request.respond({ contentType: 'text/html; charset=utf-8', body });
    if (/^data:/.test(url)) return void request.continue();
    if (!name || !isNamed(name)) {
      if (url !== `${HOST}favicon.ico`) faults.add(`asks for ${url}`);
      return void request.abort();
    }
    return void request.respond({
      contentType: `${TYPES[/** @type {'js'} */ (name.split('.').at(-1))]}; charset=utf-8`,
      headers: { 'access-control-allow-origin': '*' },
      body: readFileSync(`dist/${name}`),
    });
  });
  page.on('pageerror', (error) => faults.add(`throws ${String(error)}`));
  await page.setViewport({ width: 800, height: 12000 });
  await page.goto(HOST, { waitUntil: 'load' });
  /** @type {unknown[]} */
  let said = [];
  for (let tries = 0; tries < 200 && String(said) !== String(titles); tries++) {
    await new Promise((done) => setTimeout(done, 50));
    // A frame that is still being loaded says nothing yet.
    said = (await Promise.all(page.frames().map((frame) => frame.evaluate(use).catch(() => []))))
      .flat()
      .sort();
  }
  if (String(said) !== String(titles)) faults.add(`says ${JSON.stringify(said)}`);
  await page.close();
  return [...faults];
}

let passed = 0;
let failed = 0;
for (const lang of languages()) {
  const wording = (await loadSource(`src/wording/languages/${lang}.ts`))[exportName(lang)];
  const titles = SINGLES.map((/** @type {string} */ name) => wording[SECTIONS[name]].title);
  for (const route of ROUTES) {
    // Each of them alone, and all of them in a kit.
    const pasted = [...SINGLES, 'repair-kit'].map((widget) =>
      snippet(route, { widget, wording, attributes: {} }, files),
    );
    const once = snippetOnce(route, { widget: 'repair-kit', wording, attributes: {} }, files);
    const body = `<!doctype html><html lang="en"><title>Host</title>${once}${pasted.join('\n')}</html>`;
    const faults = await visit(body, [...titles, ...titles].sort());
    if (faults.length === 0) passed += 1;
    else {
      failed += 1;
      console.error(`${lang}, ${route}: ${faults.join('; ')}`);
    }
  }
}
await browser.close();
console.log(`Pages whose requests were looked at: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
