/*
 * Renders each element in Node with `@lit-labs/ssr`, and opens the pages in a browser: they have to be whole without script,
 * and the script has to take over what is there without making it anew, moving it or complaining.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { html } from '@lit-labs/ssr';
import { requireCurrent } from '../../scripts/build/freshness.js';
import { isPaintedInItsFace, markServed, takenOver, whole } from './taken-over.js';
import { atEnd, describePages, inPage, moved } from './watched-page.js';

/** @typedef {import('./watched-page.js').Page} Page */

requireCurrent('library');
const { CLIENT, kit, pageWith } = await import('../../demo/ssr/page.js');
const { serve } = await import('../../demo/ssr/server.js');

/** What goes wrong when a module is imported in a Node of its own. @param {string} file @param {string[]} first what is imported before */
const importing = (file, first) =>
  new Promise((done) => {
    const modules = [...first, pathToFileURL(`dist/${file}`).href];
    const code = `(async () => { for (const one of ${JSON.stringify(modules)}) await import(one) })()`;
    const worker = new Worker(code, { eval: true });
    worker.on('error', done).on('exit', () => done(undefined));
  });

describe('in Node', { concurrency: 2 }, () => {
  const modules = [
    ...readdirSync('dist').filter((file) => /^(?!rupture-repair|frame).*\.js$/.test(file)),
    ...readdirSync('dist/lang').map((file) => `lang/${file}`),
  ];
  const shim = import.meta.resolve('@lit-labs/ssr/lib/install-global-dom-shim.js');
  for (const file of modules) {
    it(`${file} can be imported without a DOM`, async () =>
      assert.equal(await importing(file, []), undefined));
    it(`${file} can be imported with Lit's stand-in for the DOM`, async () =>
      assert.equal(await importing(file, [shim]), undefined));
  }
  it('a module that needs a window is seen', async () =>
    assert.match(String(await importing('rupture-repair.min.js', [])), /is not defined/));
});

/** @type {Record<string, (lang: string) => unknown>} */
const singles = {
  'rupture-diagram': (lang) => html`<rupture-diagram lang=${lang}></rupture-diagram>`,
  'repair-checklist': (lang) => html`<repair-checklist lang=${lang}></repair-checklist>`,
  'repair-card': (lang) => html`<repair-card lang=${lang} pdf="/card.pdf"></repair-card>`,
  'page-exit': (lang) => html`<page-exit lang=${lang} href="https://weather.example/"></page-exit>`,
  'repair-kit': kit,
};
const LANGUAGES = ['en', 'es', 'ar'];

/** Pages whose words or state the server could not know, or that something has changed since. @type {Record<string, unknown>} */
const others = {
  authored: html`<repair-card
    ><h2>Our own title</h2>
    <ul>
      <li>Only one part</li>
    </ul></repair-card
  >`,
  'own-json': html`<repair-kit
    ><script type="application/json">
      { "card": { "title": "The kit’s title" } }
    </script>
    <repair-card></repair-card
  ></repair-kit>`,
  attribute: html`<repair-card></repair-card>`,
  stale: html`<repair-checklist></repair-checklist>`,
  typed: html`<repair-checklist></repair-checklist>`,
  kept: html`<repair-checklist id="kept"></repair-checklist>`,
};
const pages = new Map(
  Object.entries(singles).flatMap(([name, content]) =>
    LANGUAGES.map((lang) => [`/${name}/${lang}`, pageWith(lang, content(lang))]),
  ),
);
for (const [name, content] of Object.entries(others))
  pages.set(`/${name}`, pageWith('en', content));

/** Optimisers strip what they take for comments, by which Lit knows its texts. */
const stripped = pageWith('en', kit('en')).replace(/<!--[^]*?-->/g, '');
pages.set('/stripped', stripped);

const server = await serve((path) => pages.get(path), 0);
atEnd(() => server.close());
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
const base = `http://127.0.0.1:${port}`;

/**
 * Opens a page; its script comes when it has been painted, as on a slow line.
 * @param {string} path
 * @param {{ width?: number, isScriptingOff?: boolean, before?: () => void, script?: string }} how `before`: what happens before the script comes; `script`: another one
 * @param {(page: Page, released: number) => Promise<unknown>} look
 */
const open = (path, { width = 1100, isScriptingOff = false, before, script }, look) =>
  inPage(
    {
      width,
      height: width < 600 ? 800 : 2400,
      isScriptingOff,
      asks: (url) => url.startsWith(base),
    },
    async ({ page, faults }) => {
      let released = 0;
      if (!isScriptingOff) {
        await page.setRequestInterception(true);
        page.on('request', async (request) => {
          if (!request.url().endsWith(CLIENT)) return request.continue();
          await page.waitForFunction(isPaintedInItsFace);
          released = await page.evaluate(() => performance.now());
          return script === undefined
            ? request.continue()
            : request.respond({ body: script, contentType: 'text/javascript' });
        });
        await page.evaluateOnNewDocument(markServed, before ? `(${before})()` : '');
      }
      await page.goto(base + path);
      await look(page, released);
      assert.deepEqual([...faults], []);
    },
  );

/** Fails where something does not come true. @param {Page} page @param {string} what @param {string} expression */
const expect = (page, what, expression) =>
  page.waitForFunction(expression, { timeout: 5000 }).catch(() => assert.fail(what));

/** For expressions in a page. */
const inside = (/** @type {string} */ name, /** @type {string} */ selector) =>
  `document.querySelector('${name}').shadowRoot.querySelector('${selector}')`;
const words = (/** @type {string} */ name) => `${inside(name, '.base')}.textContent`;

/** What a visitor does with a widget once it is alive. @type {Record<string, (page: Page) => Promise<void>>} */
const uses = {
  'rupture-diagram': async (page) => {
    await page.click('rupture-diagram >>> button[data-id=trust]');
    const detail = inside('rupture-diagram', '#detail .lead');
    await expect(page, 'a chosen circle tells nothing', `Boolean(${detail})`);
  },
  'repair-checklist': async (page) => {
    const progress = `${inside('repair-checklist', '.progress')}.textContent`;
    const before = await page.evaluate(progress);
    await page.click('repair-checklist >>> .step:nth-child(3) summary');
    await page.click('repair-checklist >>> [data-part=own]');
    await expect(page, 'a tick is not counted', `${progress} !== ${JSON.stringify(before)}`);
    const said = `${inside('repair-checklist', '.visually-hidden[aria-live]')}.textContent`;
    await expect(page, 'a tick is not said to screen readers', `${said} === ${progress}`);
  },
  'repair-card': async (page) => {
    await page.click('repair-card >>> summary');
    await expect(page, 'the description does not open', `${inside('repair-card', 'details')}.open`);
  },
  'page-exit': async () => {},
  'repair-kit': async (page) => {
    await uses['rupture-diagram']?.(page);
    const choice = inside('repair-checklist', '[data-choice=happening]');
    await expect(page, 'the kit does not share the choice', `${choice}.value === 'trust'`);
    await uses['repair-checklist']?.(page);
    const told = inside('repair-card', '.talked-about');
    await expect(page, 'the kit does not share the tick', `Boolean(${told})`);
  },
};

describePages('rendered on the server', () => {
  for (const [name, use] of Object.entries(uses))
    for (const lang of LANGUAGES) {
      const path = `/${name}/${lang}`;
      it(`${name} in ${lang} is whole without script`, () =>
        open(path, { isScriptingOff: true }, async (page) =>
          assert.deepEqual(await page.evaluate(whole), []),
        ));
      for (const width of lang === 'en' ? [1100, 768, 480, 360] : [1100, 360])
        it(`${name} in ${lang} is taken over at ${width} px`, () =>
          open(path, { width }, async (page, released) => {
            assert.deepEqual(await page.evaluate(takenOver), []);
            assert.equal(await moved(page, released), 0);
            if (width === 1100) await use(page);
          }));
    }

  it('the page’s own words are shown', () =>
    open('/authored', {}, (page) =>
      expect(page, 'missing', `/Our own title[^]*Only one part/.test(${words('repair-card')})`),
    ));

  it('the kit’s own words are shown', () =>
    open('/own-json', {}, (page) =>
      expect(page, 'missing', `${words('repair-card')}.includes('The kit’s title')`),
    ));

  it('a theme that was set before the script is shown', () => {
    const before = () => document.querySelector('repair-card')?.setAttribute('theme', 'night');
    return open('/attribute', { before }, (page) =>
      expect(page, 'missing', `Boolean(${inside('repair-card', '.base.night')})`),
    );
  });

  it('what only this browser can do comes after what the server made has been taken over', () => {
    const before = () => Object.assign(navigator, { share: () => Promise.resolve() });
    return open('/stale', { before }, async (page) => {
      const send = inside('repair-checklist', '[data-action=send]');
      await expect(page, 'nothing can be sent', `Boolean(${send})`);
      const field = inside('repair-checklist', '[data-entry="note.0.own"]');
      assert.ok(
        await page.evaluate(`[...served.values()].some((all) => all.has(${field}))`),
        'the field was made anew',
      );
    });
  });

  it('HTML that does not fit is made anew', () => {
    const before = () => document.querySelector('repair-checklist')?.setAttribute('people', 'two');
    const ticks = `document.querySelector('repair-checklist').shadowRoot.querySelectorAll('.tick')`;
    return open('/stale', { before }, (page) =>
      expect(page, 'there are not twelve ticks', `${ticks}.length === 12`),
    );
  });

  it('HTML without its comments is made anew, and works', () => {
    assert.doesNotMatch(stripped, /<!--/);
    const before = () => {
      const root = document.querySelector('repair-checklist')?.shadowRoot;
      const field = root?.querySelector('[data-entry="note.0.own"]');
      /** @type {HTMLTextAreaElement} */ (field).value = 'Mine';
    };
    const note = inside('repair-checklist', '[data-entry="note.0.own"]');
    return open('/stripped', { before }, async (page) => {
      await expect(page, 'the note is lost', `${note}.value === 'Mine'`);
      const bases = `document.querySelector('repair-card').shadowRoot.querySelectorAll('.base')`;
      await expect(page, 'twice, or not at all', `${bases}.length === 1`);
      await uses['repair-kit']?.(page);
    });
  });

  it('what was typed and ticked before the script stays, and counts', () => {
    const before = () => {
      const root = document.querySelector('repair-checklist')?.shadowRoot;
      const field = (/** @type {string} */ entry) =>
        /** @type {HTMLInputElement} */ (root?.querySelector(`[data-entry="${entry}"]`));
      field('note.0.own').value = 'Mine';
      field('tick.0.own').checked = true;
    };
    const field = (/** @type {string} */ entry) =>
      inside('repair-checklist', `[data-entry="${entry}"]`);
    return open('/typed', { before }, async (page) => {
      await expect(page, 'the note is lost', `${field('note.0.own')}.value === 'Mine'`);
      await expect(page, 'the tick is lost', `${field('tick.0.own')}.checked`);
      const said = `${inside('repair-checklist', '.visually-hidden[aria-live]')}.textContent`;
      await expect(page, 'the tick does not count', `${said} !== ''`);
    });
  });

  it('a note that was kept on the device is there', () => {
    const before = () =>
      localStorage.setItem(
        'rupture-repair/checklist/1/kept',
        JSON.stringify({ version: 1, entries: { 'note.0.own': 'From last week' } }),
      );
    const note = inside('repair-checklist', '[data-entry="note.0.own"]');
    return open('/kept', { before }, async (page) => {
      await expect(page, 'missing', `${note}.value === 'From last week'`);
      // What is offered for a sheet with notes comes anew; the field that holds one may not.
      const isServed = await page.evaluate(`[...served.values()].some((all) => all.has(${note}))`);
      assert.ok(isServed, 'the field was made anew');
    });
  });

  it('the script tag’s file says everything once', () =>
    open('/repair-kit/en', { script: '' }, async (page) => {
      await page.addScriptTag({ path: 'dist/rupture-repair.min.js' });
      const bases = `document.querySelector('repair-card').shadowRoot.querySelectorAll('.base')`;
      await expect(page, 'twice, or not at all', `${bases}.length === 1`);
    }));
});
