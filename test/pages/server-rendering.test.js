/*
 * Renders each element in Node with `@lit-labs/ssr`, and opens the pages in a browser: they have to be whole without script,
 * and the script has to take over what is there without making it anew, moving it or complaining. Prints the size of each
 * element's HTML. Run `npm run build` first.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findChromium } from './find-chromium.js';
import { markServed, release, takenOver, whole } from './ssr-in-page.js';

if (!existsSync('dist/lang/ar.js')) {
  console.error('Nothing is built yet. Run: npm run build');
  process.exit(1);
}
const { CLIENT, kit, pageWith } = await import('../demo/ssr/page.js');
const { serve } = await import('../demo/ssr/server.js');

/** @type {string[]} */
const faults = [];

/* Every module of the build can be imported in Node, with and without Lit's stand-in for the DOM. */
const modules = [
  ...readdirSync('dist').filter((file) => /^(?!rupture-repair|frame).*\.js$/.test(file)),
  ...readdirSync('dist/lang').map((file) => `lang/${file}`),
];
for (const shim of [[], ['--import', '@lit-labs/ssr/lib/install-global-dom-shim.js']])
  for (const file of modules)
    try {
      const code = `await import('./dist/${file}')`;
      execFileSync(process.execPath, [...shim, '--input-type=module', '--eval', code], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
    } catch (error) {
      const why = String(/** @type {{ stderr: Buffer }} */ (error).stderr).match(/^\w*Error.*$/m);
      faults.push(
        `dist/${file} cannot be imported in Node ${shim.length ? 'with the shim' : ''}: ${why?.[0]}`,
      );
    }
console.log(`${modules.length} modules imported in Node, without a DOM and with Lit's stand-in.`);

/** @type {Record<string, (lang: string) => unknown>} */
const singles = {
  'rupture-diagram': (lang) => html`<rupture-diagram lang=${lang}></rupture-diagram>`,
  'repair-checklist': (lang) => html`<repair-checklist lang=${lang}></repair-checklist>`,
  'repair-card': (lang) => html`<repair-card lang=${lang} pdf="/card.pdf"></repair-card>`,
  'page-exit': (lang) => html`<page-exit lang=${lang} href="https://weather.example/"></page-exit>`,
  'repair-kit': kit,
};
const LANGUAGES = ['en', 'es', 'ar'];

const kb = (/** @type {number} */ bytes) => (bytes / 1024).toFixed(1);
console.table(
  Object.fromEntries(
    Object.entries(singles).map(([name, content]) => {
      const text = collectResultSync(render(content('en')));
      return [
        name === 'repair-kit' ? 'repair-kit with all three' : name,
        {
          'HTML KB': kb(Buffer.byteLength(text)),
          'brotli KB': kb(brotliCompressSync(text).length),
        },
      ];
    }),
  ),
);

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

const server = await serve((path) => pages.get(path), 0);
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
const browser = await puppeteer.launch({
  executablePath: await findChromium(),
  args: chromiumArguments,
});

/**
 * Opens a page in a tab of its own. @template T
 * @param {string} path @param {(tab: import('puppeteer-core').Page) => Promise<T>} look
 * @param {{ width?: number, hasScript?: boolean, before?: () => void }} [how] `before`: what happens before the script comes
 */
async function open(path, look, { width = 1100, hasScript = true, before } = {}) {
  const tab = await browser.newPage();
  try {
    await tab.setViewport({ width, height: width < 600 ? 800 : 2400 });
    await tab.setJavaScriptEnabled(hasScript);
    tab.on('console', (message) => {
      if (/^(error|warn)$/.test(message.type())) faults.push(`${path}: console: ${message.text()}`);
    });
    tab.on('pageerror', (error) => faults.push(`${path}: ${/** @type {Error} */ (error).message}`));
    // The script comes when the page has been painted, as on a slow line.
    if (hasScript) {
      await tab.setRequestInterception(true);
      tab.on('request', async (request) => {
        if (request.url().endsWith(CLIENT)) {
          await tab.waitForFunction(release);
          await new Promise((resolve) => setTimeout(resolve, 100));
          await tab.evaluate(release);
        }
        await request.continue();
      });
      await tab.evaluateOnNewDocument(markServed, before ? `(${before})()` : '');
    }
    await tab.goto(`http://127.0.0.1:${port}${path}`);
    return await look(tab);
  } finally {
    await tab.close();
  }
}

/** Fails where something does not come true within 2 seconds. @param {import('puppeteer-core').Page} tab @param {string} path @param {string} what @param {string} expression */
async function expect(tab, path, what, expression) {
  await tab
    .waitForFunction(expression, { timeout: 2000 })
    .catch(() => faults.push(`${path}: ${what}`));
}

/** For expressions in a page. */
const inside = (/** @type {string} */ name, /** @type {string} */ selector) =>
  `document.querySelector('${name}').shadowRoot.querySelector('${selector}')`;
const words = (/** @type {string} */ name) => `${inside(name, '.base')}.textContent`;

/** What a visitor does with a widget once it is alive. @type {Record<string, (tab: import('puppeteer-core').Page, path: string) => Promise<void>>} */
const uses = {
  'rupture-diagram': async (tab, path) => {
    await tab.click('rupture-diagram >>> button[data-id=trust]');
    await expect(
      tab,
      path,
      'a chosen circle tells nothing',
      `Boolean(${inside('rupture-diagram', '#detail dl')})`,
    );
  },
  'repair-checklist': async (tab, path) => {
    const before = await tab.evaluate(inside('repair-checklist', '.progress') + '.textContent');
    await tab.click('repair-checklist >>> [data-part=own]');
    const progress = `${inside('repair-checklist', '.progress')}.textContent`;
    await expect(tab, path, 'a tick is not counted', `${progress} !== ${JSON.stringify(before)}`);
    await expect(
      tab,
      path,
      'a tick is not said to screen readers',
      `${inside('repair-checklist', '[role=status]')}.textContent === ${progress}`,
    );
  },
  'repair-card': async (tab, path) => {
    await tab.click('repair-card >>> summary');
    await expect(
      tab,
      path,
      'the description does not open',
      `${inside('repair-card', 'details')}.open`,
    );
  },
  'page-exit': async () => {},
  'repair-kit': async (tab, path) => {
    await uses['rupture-diagram']?.(tab, path);
    await expect(
      tab,
      path,
      'the kit does not share the choice',
      `${inside('repair-checklist', '[data-choice=happening]')}.value === 'trust'`,
    );
    await uses['repair-checklist']?.(tab, path);
    await expect(
      tab,
      path,
      'the kit does not share the tick',
      `Boolean(${inside('repair-card', '.talked-about')})`,
    );
  },
};

/** @type {Record<string, Record<string, string | number>>} */
const table = {};
for (const [name, use] of Object.entries(uses))
  for (const lang of LANGUAGES) {
    const path = `/${name}/${lang}`;
    const bare = await open(path, (tab) => tab.evaluate(whole), { hasScript: false });
    faults.push(...bare.map((fault) => `${path}, no script: ${fault}`));
    for (const width of lang === 'en' ? [1100, 768, 480, 360] : [1100, 360]) {
      await open(
        path,
        async (tab) => {
          const seen = await tab.evaluate(takenOver);
          faults.push(...seen.faults.map((fault) => `${path} at ${width} px: ${fault}`));
          if (seen.shift > 0) faults.push(`${path} at ${width} px: layout shift ${seen.shift}`);
          table[`${path} ${width}px`] = {
            'shapes served': seen.shapes,
            'elements made anew': seen.fresh,
            'layout shift': seen.shift,
          };
          if (width === 1100) await use(tab, path);
        },
        { width },
      );
    }
  }
console.table(table);

await open('/authored', (tab) =>
  expect(
    tab,
    '/authored',
    'the page’s own words are missing',
    `/Our own title[^]*Only one part/.test(${words('repair-card')})`,
  ),
);
await open('/own-json', (tab) =>
  expect(
    tab,
    '/own-json',
    'the kit’s own words are missing',
    `${words('repair-card')}.includes('The kit’s title')`,
  ),
);
await open(
  '/attribute',
  (tab) =>
    expect(
      tab,
      '/attribute',
      'a theme that was set before the script is not shown',
      `Boolean(${inside('repair-card', '.base.night')})`,
    ),
  { before: () => document.querySelector('repair-card')?.setAttribute('theme', 'night') },
);
await open(
  '/stale',
  (tab) =>
    expect(
      tab,
      '/stale',
      'HTML that does not fit is not made anew',
      `document.querySelector('repair-checklist').shadowRoot.querySelectorAll('.tick').length === 12`,
    ),
  {
    before: () => document.querySelector('repair-checklist')?.setAttribute('people', 'two'),
  },
);
await open(
  '/typed',
  async (tab) => {
    await expect(
      tab,
      '/typed',
      'what was typed before the script is lost',
      `${inside('repair-checklist', '[data-entry="note.0.own"]')}.value === 'Mine'`,
    );
    await expect(
      tab,
      '/typed',
      'a tick from before the script does not count',
      `${inside('repair-checklist', '[data-entry="tick.0.own"]')}.checked && ${inside('repair-checklist', '[role=status]')}.textContent !== ''`,
    );
  },
  {
    before: () => {
      const root = document.querySelector('repair-checklist')?.shadowRoot;
      const field = (/** @type {string} */ entry) =>
        /** @type {HTMLInputElement} */ (root?.querySelector(`[data-entry="${entry}"]`));
      field('note.0.own').value = 'Mine';
      field('tick.0.own').checked = true;
    },
  },
);
await open(
  '/kept',
  async (tab) => {
    await expect(
      tab,
      '/kept',
      'a note that was kept on the device is missing',
      `${inside('repair-checklist', '[data-entry="note.0.own"]')}.value === 'From last week'`,
    );
    const seen = await tab.evaluate(takenOver);
    if (seen.fresh) faults.push(`/kept: ${seen.fresh} elements made anew for a note that was kept`);
  },
  {
    before: () =>
      localStorage.setItem(
        'rupture-repair/checklist/1/kept',
        JSON.stringify({ version: 1, entries: { 'note.0.own': 'From last week' } }),
      ),
  },
);

const classic = await browser.newPage();
await classic.setRequestInterception(true);
classic.on('request', (request) =>
  request.url().endsWith(CLIENT) ? request.respond({ body: '' }) : request.continue(),
);
await classic.goto(`http://127.0.0.1:${port}/repair-kit/en`);
await classic.addScriptTag({ path: 'dist/rupture-repair.js' });
await expect(
  classic,
  'The script tag’s file, over HTML from the server',
  'says everything twice, or nothing',
  `document.querySelector('repair-card').shadowRoot.querySelectorAll('.base').length === 1`,
);

await browser.close();
server.close();
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else console.log('Rendered on the server, whole without script, taken over by the script.');
