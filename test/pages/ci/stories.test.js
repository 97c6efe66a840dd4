/*
 * Opens every story of the built Storybook in Chromium: in each theme on a light and on a dark page, with real forced colours,
 * and in Arabic; and every page of docs once. Fails on a line in the console, a finding of axe, a request to another host, an
 * empty canvas, or a link that leads nowhere. `--test-name-pattern=card` opens only what has that word in its id.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { requireCurrent } from '../../../scripts/build/freshness.js';
import { loadSource } from '../../../scripts/build/load-source.js';
import { addressOf, NAMES } from '../../../scripts/site/page.js';
import { atEnd, describePages, inPage, painted, serve } from '../watched-page.js';

/** @typedef {{ id: string, type: 'story' | 'docs' }} Entry */
/** @typedef {{ name: string, globals: Record<string, string>, areColorsForced?: boolean, isColorOnly?: boolean }} Look */
/** @typedef {import('../watched-page.js').Page} Page */

requireCurrent('storybook', 'site');
/** @type {Record<string, Entry>} */
const index = JSON.parse(readFileSync('storybook-static/index.json', 'utf8')).entries;
const entries = Object.values(index);
const { THEMES } = await loadSource('src/theme/themes.ts');
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
/** A page of the site around the built Storybook. */
const SITE_PAGE = /^\.\.\/([\w-]+\.html)$/;
const sitePages = NAMES.map((name) => addressOf(name, 'en'));
const base = await serve({ folder: 'storybook-static' });

const PLAIN = { ground: 'light', theme: '', language: '', direction: '', width: '', forced: '' };
/** @type {Look[]} */
const LOOKS = [
  ...['light', 'dark'].flatMap((ground) =>
    ['', ...THEMES].map((theme) => ({
      name: `${theme || 'no theme'} on a ${ground} page`,
      globals: { ...PLAIN, ground, theme },
      // The rest does not change with colours, and is looked at in the first of them.
      isColorOnly: ground !== 'light' || theme !== '',
    })),
  ),
  { name: 'forced colours', globals: PLAIN, areColorsForced: true },
  { name: 'Arabic', globals: { ...PLAIN, language: 'ar', direction: 'rtl' } },
];

/** Waits until Storybook has shown a story to the end. @param {Page} page */
async function settled(page) {
  const phase = await page.waitForFunction(
    () => {
      const { phase } = /** @type {any} */ (window).__STORYBOOK_PREVIEW__?.currentRender ?? {};
      if (document.body.classList.contains('sb-show-errordisplay')) return 'errored';
      return /finished|errored|aborted/.test(phase) && phase;
    },
    { timeout: 30000 },
  );
  // A widget that is given a new theme is drawn anew one frame later.
  await painted(page);
  return phase.jsonValue();
}

/** Shows the story in another look, as the toolbar does. @param {Page} page @param {Look} look */
async function wear(page, { globals, areColorsForced }) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: areColorsForced ? 'active' : 'none' }],
  });
  await page.evaluate(
    (all) =>
      new Promise((done) => {
        const channel = /** @type {any} */ (window).__STORYBOOK_ADDONS_CHANNEL__;
        channel.once('storyRendered', done);
        channel.emit('updateGlobals', { globals: all });
      }),
    globals,
  );
  if (
    areColorsForced !==
    (await page.evaluate(() => matchMedia('(forced-colors: active)').matches || undefined))
  )
    throw new Error('Chromium does not emulate forced colours.');
}

/** What is wrong with a story as it is shown now. @param {Page} page @param {boolean} isColorOnly @returns {Promise<string[]>} */
const look = (page, isColorOnly) =>
  page.evaluate(async (onlyColors) => {
    const root = /** @type {HTMLElement} */ (document.getElementById('storybook-root'));
    const widgets = [...root.querySelectorAll('*')].filter(
      ({ localName, shadowRoot }) => shadowRoot && localName !== 'repair-kit',
    );
    const isShown = (/** @type {Element} */ widget) => {
      // While the page is being left, its cover stands in the place of the quick exit.
      const seen = [...(widget.shadowRoot?.querySelectorAll('.base, .overlay') ?? [])];
      return seen.some(
        (part) =>
          part.textContent?.trim() &&
          part.getBoundingClientRect().height > 40 &&
          part.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      );
    };
    const empty = widgets.length > 0 ? widgets.filter((widget) => !isShown(widget)) : [root];
    const ground = document.body.appendChild(document.createElement('div'));
    ground.style.backgroundColor = 'Canvas';
    const canvas = matchMedia('(forced-colors: active)').matches
      ? getComputedStyle(ground).backgroundColor
      : '';
    ground.remove();
    const lost = widgets
      .flatMap(({ shadowRoot }) => [
        .../** @type {ShadowRoot} */ (shadowRoot).querySelectorAll('*'),
      ])
      .filter((part) => {
        const { borderInlineStartWidth: width, borderInlineStartColor: color } =
          getComputedStyle(part);
        return parseFloat(width) >= 3 && color === canvas && part.checkVisibility();
      });
    const { violations } = await /** @type {any} */ (window).axe.run(root, {
      resultTypes: ['violations'],
      ...(onlyColors
        ? { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }
        : { rules: { 'target-size': { enabled: true } } }),
    });
    return [
      ...empty.map(({ localName }) => `shows nothing in <${localName}>`),
      ...lost.map(({ className }) => `draws the line of “${className}” in the colour of the page`),
      ...violations.map(
        (/** @type {any} */ { id, nodes }) =>
          `axe: ${id} at ${JSON.stringify(nodes[0].target)} (${nodes[0].failureSummary.split('\n')[1]?.trim()})`,
      ),
    ];
  }, isColorOnly);

const figures = { stories: 0, looks: LOOKS.length, checks: 0, pages: 0 };
atEnd(() => console.log(`Stories: ${JSON.stringify(figures)}`));

/** @param {string} path @param {(page: Page, fault: (text: string) => void, at: (place: string) => void) => Promise<void>} look @param {RegExp} [mayTell] */
const visit = (path, look, mayTell = /^$/) =>
  inPage(
    {
      width: 1000,
      asks: (url) => url.startsWith(base),
      says: (text, level) => !/error|warn/.test(level) || mayTell.test(text),
    },
    async ({ page, faults }) => {
      // By this name Storybook knows a test, and does not wait for animations.
      const userAgent = await page.browser().userAgent();
      await page.setUserAgent({ userAgent: `${userAgent} StorybookTestRunner` });
      await page.goto(base + path, { waitUntil: 'load' });
      /** @type {string[]} */
      const all = [];
      let place = 'as it comes';
      const tell = (/** @type {string} */ text) => all.push(`${place}: ${text}`);
      const gather = () => {
        for (const fault of faults) tell(fault);
        faults.clear();
      };
      await look(page, tell, (next) => {
        gather();
        place = next;
      });
      gather();
      assert.deepEqual(all, []);
    },
  );

/** @param {string} id */
const checkStory = (id) =>
  visit(
    `iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`,
    async (page, fault, at) => {
      assert.equal(await settled(page), 'finished');
      await page.evaluate(axe);
      // axe reads the fill of text, which Chromium computes as if colours were not forced, and paints forced: it then reads `color`.
      await page.evaluate(() => {
        const { getPropertyValue } = CSSStyleDeclaration.prototype;
        CSSStyleDeclaration.prototype.getPropertyValue = function (/** @type {string} */ name) {
          return name === '-webkit-text-fill-color' ? '' : getPropertyValue.call(this, name);
        };
      });
      for (const one of LOOKS) {
        at(one.name);
        figures.checks += 1;
        await wear(page, one);
        await settled(page);
        for (const text of await look(page, Boolean(one.isColorOnly))) fault(text);
      }
    },
  );

/** @param {string} id */
const checkDocs = (id) =>
  visit(`iframe.html?viewMode=docs&id=${id}`, async (page, fault) => {
    await page
      .waitForFunction(
        () =>
          (document.querySelector('.sbdocs-content')?.textContent ?? '').trim().length > 200 &&
          [...document.querySelectorAll('.sb-story > [id^="story--"]')].every(
            (story) => story.querySelector('.stage') ?? story.childElementCount,
          ),
        { timeout: 20000 },
      )
      .catch(() => fault('shows nothing'));
    const links = await page.$$eval('.sbdocs-content a[href]', (all) =>
      all.map((link) => link.getAttribute('href') ?? ''),
    );
    for (const link of links) {
      const [, wanted] = link.match(/[?&]path=\/(?:docs|story)\/([\w-]+)/) ?? [];
      const isLost = wanted
        ? !(wanted in index)
        : SITE_PAGE.test(link)
          ? !sitePages.includes(link.replace(SITE_PAGE, '$1'))
          : /^(\.\.\/)?demo\//.test(link) &&
            !existsSync(`site/${link.replace(/^\.\.\/|[?#].*$/g, '')}`);
      if (isLost) fault(`leads nowhere by ${link}`);
    }
  });

describePages('Storybook', () => {
  for (const { id, type } of entries) {
    figures[type === 'story' ? 'stories' : 'pages'] += 1;
    it(id, () => (type === 'story' ? checkStory(id) : checkDocs(id)));
  }

  it('Storybook itself has a toolbar', () =>
    visit(
      '',
      async (page, fault) => {
        await page
          .waitForSelector('[role="toolbar"], .sb-bar', { timeout: 20000 })
          .catch(() => fault('shows no toolbar'));
      },
      // Its own toolbar, about its next version.
      /^The 'ariaLabel' prop on/,
    ));
});
