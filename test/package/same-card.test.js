/* A variant whose card says the same as its language's has no files of its own: what offers them offers the language's. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { en } from '../../demo/pages/en.js';
import { requireCurrent } from '../../scripts/build/freshness.js';
import { languages } from '../../scripts/build/languages.js';
import { loadSource } from '../../scripts/build/load-source.js';
import { cardLanguages, cardOf, shownBy } from '../../scripts/card-files/same-card.js';
import { cardLinks } from '../../scripts/site/files.js';

requireCurrent('card-files');
/** @type {typeof import('../../src/wording/languages/de.js')} */
const { de } = await loadSource('src/wording/languages/de.ts');

describe('the card’s files', () => {
  it('in formal German are those in German', () => {
    assert.equal(cardOf('de-x-formal'), 'de');
    assert.ok(!cardLanguages().includes('de-x-formal'));
  });

  for (const language of languages())
    it(`are there, wherever a page offers them in ${language}`, () => {
      const page = /** @type {import('../../scripts/site/page.js').Page} */ ({
        words: en,
        root: '',
      });
      const links = [...cardLinks(page, language).matchAll(/href="([^"]*)"/g)].map(
        ([, link = '']) => link,
      );
      assert.equal(links.length, Object.keys(en.cardFiles).length);
      for (const link of links) assert.ok(existsSync(link), link);
    });

  it('are a variant’s own as soon as something else is drawn', () => {
    const { card } = de;
    const same = shownBy({ de: card, 'de-x-formal': { ...card, describe: 'Bild' }, 'pt-BR': card });
    assert.deepEqual(Object.fromEntries(same), {
      de: 'de',
      'de-x-formal': 'de',
      'pt-BR': 'pt-BR',
    });
    const others = shownBy({ de: card, 'de-x-formal': { ...card, banner: 'Anders.' } });
    assert.equal(others.get('de-x-formal'), 'de-x-formal');
  });
});
