import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import { en } from '../../src/wording/languages/en.js';
import { zhHans } from '../../src/wording/languages/zh-Hans.js';
import { ptBR } from '../../src/wording/languages/pt-BR.js';
import { es } from '../../src/wording/languages/es.js';
import { de } from '../../src/wording/languages/de.js';
import { missing } from '../../scripts/build/missing-words.js';
import { SECTIONS } from '../../src/contract/names.js';
import { addLanguage, languageFor } from '../../src/wording/language.js';
import type { Wording } from '../../src/wording/wording.js';
import { fontsLoaded, useFonts } from '../fonts.js';
import { LANGUAGES } from '../languages.js';

const OTHERS = LANGUAGES.filter((language) => language !== en);

/** Words that are the same in both languages by right: names, sources, and what a language has borrowed. */
const SHARED: Record<string, string[]> = { fr: ['diagram.rupture.label'] };

/** Every text of a tree of words by its place, such as `card.left.frame`. */
function texts(value: unknown, place = ''): [place: string, text: string][] {
  if (typeof value === 'string') return [[place, value]];
  // `when` says for whom an opening is: it is no text.
  return Object.entries(value as object).flatMap(([key, inner]) =>
    key === 'when' ? [] : texts(inner, place ? `${place}.${key}` : key),
  );
}

const english = new Map(texts(en));
const places = (text: string) => (text.match(/\{[a-z-]+\}/g) ?? []).sort().join();

for (const language of OTHERS)
  describe(`the words in ${language.lang}`, () => {
    const own = texts(language);
    let restoreFonts: () => void;
    before(() => (restoreFonts = useFonts()));
    after(() => restoreFonts());

    it('are there, all of them, in lists as long as the English ones', () => {
      const unknown = own.filter(([place]) => !english.has(place));
      expect(unknown).to.deep.equal([]);
      expect(missing(en, language)).to.deep.equal([]);
      for (const [place, text] of own) expect(text.trim(), place).not.to.equal('');
    });

    it('let no English show through', () => {
      const same = own.filter(
        ([place, text]) =>
          english.get(place) === text &&
          /\p{L}/u.test(text.replace(/\{.*?\}/g, '')) &&
          !/\.about$|^dir$/.test(place) &&
          !SHARED[language.lang]?.includes(place),
      );
      expect(same).to.deep.equal([]);
    });

    it('keep the places that are filled in', () => {
      for (const [place, text] of own)
        expect(places(text), place).to.equal(places(english.get(place)!));
    });

    it('fit every widget at 320 px', async () => {
      addLanguage(language);
      const page = await fixture<HTMLElement>(html`
        <div lang=${language.lang} style="inline-size: 320px">
          <rupture-diagram selected="trust"></rupture-diagram>
          <repair-checklist people="two"></repair-checklist>
          <repair-card></repair-card>
        </div>
      `);
      await fontsLoaded();
      for (const widget of page.children) {
        const root = widget.shadowRoot!;
        expect(root.querySelector<HTMLElement>('.base')!.lang).to.equal(language.lang);
        for (const details of root.querySelectorAll('details')) details.open = true;
        const { left, right } = widget.getBoundingClientRect();
        for (const element of root.querySelectorAll(
          'p, li, button, summary, label, select, .title',
        ))
          if (!element.closest('.visually-hidden')) {
            const box = element.getBoundingClientRect();
            const name = `${widget.localName}: ${element.textContent}`;
            expect(box.right, name).to.be.at.most(right + 0.5);
            expect(box.left, name).to.be.at.least(left - 0.5);
          }
      }
      expect(page.scrollWidth).to.equal(320);
    });

    it('have labels whose words stay whole on a small phone, with the page’s margins', async () => {
      addLanguage(language);
      const page = await fixture<HTMLElement>(html`
        <div lang=${language.lang} style="inline-size: 288px">
          <rupture-diagram></rupture-diagram>
        </div>
      `);
      await fontsLoaded();
      // Chinese has no spaces, and its lines may break anywhere.
      const words = language.lang === 'zh-Hans' ? /$^/g : /\S+/g;
      for (const label of page.firstElementChild!.shadowRoot!.querySelectorAll('.label span')) {
        const text = [...label.childNodes].find((node) => node instanceof Text)!;
        for (const { index, 0: word } of text.data.matchAll(words)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          expect(range.getClientRects().length, word).to.equal(1);
        }
      }
    });
  });

describe('the list of languages', () => {
  it('is that of the packs that were built', async () => {
    const files = Object.keys((await (await fetch('/dist/integrity.json')).json()) as object);
    const packs = files.map((file) => /^rupture-repair\.([\w-]+)\.min\.js$/.exec(file)?.[1]);
    const widgets: (string | undefined)[] = Object.values(SECTIONS);
    expect(packs.filter((name) => name && !widgets.includes(name))).to.have.members(
      OTHERS.map(({ lang }) => lang),
    );
  });

  it('is that of the manual', async () => {
    const manual = await (await fetch('/demo/pages/manual.md')).text();
    const [paragraph = ''] = /There are Spanish[\s\S]*?No native/.exec(manual) ?? [];
    expect([...paragraph.matchAll(/\(`([\w-]+)`\)/g)].map(([, lang]) => lang)).to.have.members(
      OTHERS.map(({ lang }) => lang),
    );
  });
});

describe('the choice of a language', () => {
  before(() => OTHERS.forEach((language: Wording) => addLanguage(language)));

  it('falls back from a region to its language', () => {
    expect(languageFor('es-MX', 'repair-card')).to.equal(es);
    expect(languageFor('ES', 'repair-card')).to.equal(es);
    expect(languageFor('de-AT', 'repair-card')).to.equal(de);
    expect(languageFor('pt', 'repair-card')).to.equal(ptBR);
    expect(languageFor('pt-PT', 'repair-card')).to.equal(ptBR);
    expect(languageFor('zh-CN', 'repair-card')).to.equal(zhHans);
    expect(languageFor('zh-TW', 'repair-card')).to.equal(undefined);
  });

  it('follows a pack that comes after the widget', async () => {
    const page = await fixture(html`<div lang="eo"><repair-card></repair-card></div>`);
    const card = page.querySelector('repair-card')!;
    addLanguage({ ...en, lang: 'eo', card: { ...en.card, title: 'Rompo kaj riparo' } });
    await card.updateComplete;
    expect(card.shadowRoot!.textContent).to.contain('Rompo kaj riparo');
  });
});
