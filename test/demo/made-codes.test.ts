/* A sample of what Make it yours makes, in every engine; test/pages/made-codes.test.js tries hundreds in one. */
import { expect } from '@open-wc/testing';
import { readChoices } from '../../demo/make-it-yours/choices.js';
import { make, scriptsToPack } from '../../demo/make-it-yours/code.js';
import { library, wordingOf } from '../../demo/make-it-yours/library.js';
import { pack } from '../../demo/make-it-yours/zip.js';
import { blankPage, until, type Page } from '../embed/blank-page.js';
import { widgetsIn } from '../embed/placed.js';

const dist = new URL('../../dist/', import.meta.url).href;
const fileText = async (name: string) => (await fetch(dist + name)).text();

/** Every place has one of these routes; the widgets, languages and options go round. */
const SAMPLE: Record<string, string>[] = [
  { place: 'html', way: 'files', widget: 'repair-checklist', lang: 'ar', people: 'two' },
  { place: 'html', way: 'files', widget: 'repair-kit', lang: 'de', relationship: 'child' },
  { place: 'drupal', way: 'files', widget: 'rupture-diagram', lang: 'en', title: 'Ours & <all>' },
  { place: 'ghost', way: 'files', widget: 'repair-card', lang: 'hi', look: 'dusk' },
  { place: 'wordpress', way: 'files', widget: 'repair-checklist', lang: 'es', theme: 'night' },
  { place: 'frame', way: 'files', widget: 'repair-card', lang: 'fr', without: 'unicorn' },
  { place: 'wix', way: 'paste', widget: 'repair-checklist', lang: 'en', opening: 'I miss you.' },
  { place: 'wix', way: 'paste', widget: 'rupture-diagram', lang: 'zh-Hans', theme: 'plain' },
  { place: 'joomla', way: 'paste', widget: 'repair-pair', lang: 'en', exit: 'yes' },
  { place: 'html', way: 'files', widget: 'repair-pair', lang: 'es', exit: 'yes' },
  { place: 'google-sites', way: 'paste', widget: 'repair-card', lang: 'pt-BR', look: 'orchard' },
  { place: 'joomla', way: 'paste', widget: 'repair-kit', lang: 'ar', people: 'two' },
];

async function codeOf(chosen: Record<string, string>) {
  const choices = readChoices(
    Object.entries({ ...chosen, helpline: '01632 960123', base: dist, '--rr-accent': '#2f6b5b' }),
  );
  const wording = await wordingOf(chosen['lang']!);
  const scripts = await Promise.all(scriptsToPack(choices, wording).map(fileText));
  // The test server sends the files with their source maps in them, and so with other hashes.
  const made = make(choices, wording, { integrity: {}, packed: pack(scripts) });
  // What is made here lies beside no built file.
  const here = (html: string) =>
    made.files.reduce(
      (text, { as, text: own = '' }) =>
        own
          ? text.replace(dist + as, URL.createObjectURL(new Blob([own], { type: 'text/css' })))
          : text,
      html,
    );
  return { ...made, code: here(made.code), once: here(made.once) };
}

/** The widgets of a page, its frames and placeholders. */
const widgets = (page: Page): Element[] => [
  ...widgetsIn(page.document, ':is(rupture-diagram,repair-checklist,repair-card)'),
  ...[...page.document.querySelectorAll('iframe')].flatMap((frame) =>
    widgets(frame.contentWindow as Page),
  ),
];

describe('a code of Make it yours', () => {
  for (const chosen of SAMPLE)
    it(`comes alive in a blank page: ${Object.values(chosen).join(', ')}`, async () => {
      const { code, once, choice } = await codeOf(chosen);
      const page = await blankPage(code, once);
      const many = library.widgetsOf(choice).length;
      const titled = () =>
        widgets(page).filter(({ shadowRoot }) => shadowRoot?.querySelector('.base .title')).length;
      await until(() => titled() === many, 'every widget has its title');
      for (const { shadowRoot } of widgets(page)) {
        const base = shadowRoot!.querySelector('.base')!;
        expect(base.getAttribute('lang')).to.equal(chosen['lang']);
        // Into a frame no colour crosses.
        const accent = getComputedStyle(base).getPropertyValue('--rr-accent').trim();
        expect(accent).to.equal(chosen['place'] === 'frame' ? '' : '#2f6b5b');
      }
      expect(page.said).to.deep.equal([]);
    });
});
