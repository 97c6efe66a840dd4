/*
 * Pastes the snippets of every widget into a blank page, in each language and by each route that brings our files, uses
 * the widgets, and fails on any request but those for the files that the snippets name.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { requireCurrent } from '../../scripts/build/freshness.js';
import { exportName, languages } from '../../scripts/build/languages.js';
import { loadSource } from '../../scripts/build/load-source.js';
import { atEnd, describePages, inPage } from './watched-page.js';

requireCurrent('library');
const HOST = 'https://host.example/';
const FILES = 'https://files.example/widgets/';
const TYPES = { js: 'text/javascript', html: 'text/html', css: 'text/css' };
const ROUTES = ['html', 'code-block', 'wordpress', 'frame'];

const { snippet, snippetOnce } = await loadSource('src/embed/snippet.ts');
const { SECTIONS, SINGLES } = await loadSource('src/contract/names.ts');
const files = { base: FILES, integrity: JSON.parse(readFileSync('dist/integrity.json', 'utf8')) };

/** Opens every part, presses every button, and says what the widgets of a page or frame say. */
const use = () => {
  const names = 'rupture-diagram, repair-checklist, repair-card';
  const placed = [...document.querySelectorAll('[data-rupture-repair]')].flatMap((place) => [
    ...(place.shadowRoot?.querySelectorAll(names) ?? []),
  ]);
  const said = [];
  for (const widget of [...document.querySelectorAll(names), ...placed]) {
    widget.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
    widget.shadowRoot?.querySelectorAll('button').forEach((button) => button.click());
    said.push(widget.shadowRoot?.querySelector('.title')?.textContent?.trim());
  }
  return said;
};

/** What a page asks for while it is used, and what goes wrong. @param {string} body @param {string[]} titles of all its widgets, sorted */
const visit = (body, titles) => {
  const isNamed = (/** @type {string} */ url) => {
    if (!url.startsWith(FILES)) return url === HOST;
    const [name = ''] = url.slice(FILES.length).split('?');
    // A frame's page names two more: its script, and the pack of its language.
    const isInFrame = /\/frame\.html/.test(body) && /^(frame|rupture-repair)\b/.test(name);
    return name !== '' && (body.includes(FILES + name) || isInFrame);
  };
  return inPage({ asks: isNamed, height: 12000 }, async ({ page, faults, requests }) => {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const url = request.url();
      if (url.startsWith('data:')) return void request.continue();
      if (!isNamed(url)) return void request.abort();
      const name = url.slice(FILES.length).split('?')[0] ?? '';
      const type = TYPES[/** @type {'js'} */ (name.split('.').at(-1))] ?? 'text/html';
      return void request.respond({
        contentType: `${type}; charset=utf-8`,
        headers: { 'access-control-allow-origin': '*' },
        body: url === HOST ? body : readFileSync(`dist/${name}`),
      });
    });
    await page.goto(HOST, { waitUntil: 'load' });
    /** @type {unknown[]} */
    let said = [];
    const end = performance.now() + 20_000;
    while (String(said) !== String(titles) && performance.now() < end) {
      await page.evaluate(() => new Promise(requestAnimationFrame));
      // A frame that is still being loaded says nothing yet.
      said = (await Promise.all(page.frames().map((frame) => frame.evaluate(use).catch(() => []))))
        .flat()
        .sort();
    }
    assert.deepEqual(said, titles);
    assert.deepEqual([...faults], []);
    return requests.length;
  });
};

const figures = { pages: 0, requests: 0 };
atEnd(() => console.log(`Requests: ${JSON.stringify(figures)}`));

describePages('a page asks only for what its snippets name', async () => {
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
      it(`in ${lang} by ${route}`, async () => {
        figures.requests += await visit(body, [...titles, ...titles].sort());
        figures.pages += 1;
      });
      if (lang === 'en')
        it(`${route}: another request is seen`, () =>
          assert.rejects(
            visit(
              body + '<img src="https://spy.example/pixel.gif" alt="">',
              [...titles, ...titles].sort(),
            ),
            /asks for https:\/\/spy\.example/,
          ));
    }
  }
});
