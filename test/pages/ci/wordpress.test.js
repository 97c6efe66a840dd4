/* The plugin in a real WordPress: what authors and administrators put into their posts comes alive. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { policies } from '../../../scripts/site/ways.js';
import { describePages, inPage } from '../watched-page.js';
import { startSite } from './wordpress/site.js';
import { SCRIPT, settings, usualPosts } from './wordpress/usual-posts.js';
import { checkPost } from './wordpress/visit.js';

const pasted = 'an author pastes a placeholder';
const site = await startSite({
  settings,
  posts: {
    ...Object.fromEntries(Object.entries(usualPosts).map(([name, { post }]) => [name, post])),
    [pasted]: {
      role: 'author',
      text: `<div class="alignwide" data-rupture-repair="repair-checklist" data-people="two" data-wording='{"title":"Our steps"}'><div data-fallback="en 0.1"><h2>Copy</h2><p>Readable.</p></div></div>\n<script src="${SCRIPT}"></script>`,
    },
  },
});

describePages('in WordPress', () => {
  for (const [name, { due }] of Object.entries(usualPosts)) checkPost(site, name, due);

  it('lives under the policy that is given for the plugin; what is refused is WordPress’ own', async () => {
    const { id } = site.made['an author uses shortcodes'] ?? {};
    const address = `${site.base}/?p=${id}`;
    const [policy] = policies('').plugin;
    const [, value = ''] = /^Content-Security-Policy: (.*)$/.exec(policy) ?? [];
    /** @type {string[]} */
    const refused = [];
    const says = (/** @type {string} */ text) => Boolean(refused.push(text));
    await inPage({ says }, async ({ page, faults }) => {
      await page.setRequestInterception(true);
      page.on('request', async (request) => {
        if (request.url() !== address) return void request.continue();
        const body = await (await fetch(address)).text();
        const headers = { 'content-security-policy': value };
        void request.respond({ body, headers, contentType: 'text/html; charset=utf-8' });
      });
      await page.goto(address, { waitUntil: 'load' });
      await page.waitForFunction(() =>
        [...document.querySelectorAll('[data-rupture-repair]')].every(({ shadowRoot }) =>
          shadowRoot?.firstElementChild?.shadowRoot?.querySelector('.title')?.textContent?.trim(),
        ),
      );
      const isShown = (/** @type {Element} */ one) => one.getBoundingClientRect().height > 0;
      assert.ok(await page.$eval('[data-slot=after]', isShown));
      // It prints scripts of its own into each page.
      assert.notDeepEqual(refused, []);
      assert.deepEqual(
        refused.filter((text) => /rupture-repair/.test(text) || !/script|image/i.test(text)),
        [],
      );
      assert.deepEqual([...faults], []);
    });
  });

  // What the author pasted lost its script, as it should: the site brings it, here with the plugin's own shortcode elsewhere.
  checkPost(site, pasted, { widgets: [], readable: ['Readable.'], scripts: 0 });

  it(`${pasted}, and the site has the script`, async () => {
    const { saved = '', id } = site.made[pasted] ?? {};
    assert.doesNotMatch(saved, /<script/);
    await inPage({}, async ({ page, faults }) => {
      await page.goto(`${site.base}/?p=${id}`);
      await page.addScriptTag({ url: site.base + SCRIPT });
      const title = await page.evaluate(() =>
        document
          .querySelector('[data-rupture-repair]')
          ?.shadowRoot?.querySelector('repair-checklist')
          ?.shadowRoot?.querySelector('.title')
          ?.textContent?.trim(),
      );
      assert.equal(title, 'Our steps');
      assert.deepEqual([...faults], []);
    });
  });
});
