/* The plugin in a real WordPress: what authors and administrators put into their posts comes alive. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
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
