/* A page that has one script for each widget: they still share one kit, though each script has short names of its own. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { requireCurrent } from '../../scripts/build/freshness.js';
import { loadSource } from '../../scripts/build/load-source.js';
import { describePages, inPage } from './watched-page.js';

requireCurrent('library');
/** @type {typeof import('../../src/contract/names.js')} */
const { SINGLES, scriptOf } = await loadSource('src/contract/names.ts');

const tags = (/** @type {string} */ marks) =>
  SINGLES.map((name) => `<${name}${marks}></${name}>`).join('');
const pages = {
  'in one element': `<repair-kit>${tags('')}</repair-kit>`,
  'by its name': tags(' kit="one"'),
};

/** In the page: does in one widget what the others are to follow. @returns what they show then */
async function use() {
  const inside = (/** @type {string} */ name) =>
    /** @type {ShadowRoot} */ (document.querySelector(name)?.shadowRoot);
  const [diagram, list, card] = ['rupture-diagram', 'repair-checklist', 'repair-card'].map(inside);
  /** @param {ShadowRoot | undefined} root @param {string} selector @returns {any} */
  const find = (root, selector) => root?.querySelector(selector);
  const all = /** @type {any[]} */ ([
    ...document.querySelectorAll('repair-kit, rupture-diagram, repair-checklist, repair-card'),
  ]);
  // One may give another news: what they have put off is done once each has had its turn.
  const rendered = async () => {
    for (let turn = 0; turn < all.length; turn++)
      await Promise.all(all.map(({ updateComplete }) => updateComplete));
  };
  await rendered();
  find(diagram, 'button[data-id=trust]').click();
  await rendered();
  const chosen = find(list, '[data-choice=happening]').value;
  for (const box of list?.querySelectorAll('[type=checkbox]') ?? [])
    /** @type {HTMLElement} */ (box).click();
  await rendered();
  const talkedAbout = card?.querySelectorAll('.talked-about').length;
  find(diagram, '.begin').click();
  return { chosen, talkedAbout, focused: document.activeElement?.localName };
}

describePages('a page with a script for each widget', () => {
  for (const [name, html] of Object.entries(pages))
    it(`shares a kit ${name}`, () =>
      inPage({}, async ({ page, faults }) => {
        await page.setContent(`<!doctype html><title>Page</title>${html}`);
        for (const script of SINGLES.map(scriptOf))
          await page.addScriptTag({
            content: readFileSync(`dist/${script}`, 'utf8'),
          });
        assert.deepEqual(await page.evaluate(use), {
          chosen: 'trust',
          talkedAbout: 5,
          focused: 'repair-checklist',
        });
        assert.deepEqual([...faults], []);
      }));
});
