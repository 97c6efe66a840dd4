/* The pages of the site, each in every language that it speaks, as HTML. */
import { readFileSync } from 'node:fs';
import { en } from '../../demo/pages/en.js';
import { es } from '../../demo/pages/es.js';
import { languages } from '../build/languages.js';
import { loadSource } from '../build/load-source.js';
import { clinicians } from './clinicians.js';
import { developers } from './developers.js';
import { home } from './home.js';
import { makeItYours } from './make-it-yours.js';
import { addressOf, folderOf, NAMES, pageHtml } from './page.js';
import { signOff } from './sign-off.js';
import { fill, languageName } from './text.js';

/** @type {{ version: string, repository: { url: string } }} */
const { version, repository } = JSON.parse(readFileSync('package.json', 'utf8'));
/** @type {typeof import('../../src/embed/fallback.ts')} */
const { fallbackHtml } = await loadSource('src/embed/fallback.ts');

/** The site's words in every language that it speaks. */
const all = [en, es];

/** The widgets' words in a language of the site. @param {string} lang */
async function wordingOf(lang) {
  /** @type {Record<string, import('../../src/wording/wording.ts').Wording>} */
  const module = await loadSource(`src/wording/languages/${lang}.ts`);
  const wording = module[lang];
  if (!wording) throw new Error(`The widgets have no words in ${lang}, which the site speaks.`);
  return wording;
}

/** The languages of the widgets, the page's own first, then by name. @param {string} lang */
const languagesFor = (lang) =>
  languages().sort((a, b) =>
    a === lang
      ? -1
      : b === lang
        ? 1
        : languageName(a, lang).localeCompare(languageName(b, lang), lang),
  );

/** @type {Record<import('./page.js').Name, (page: import('./page.js').Page) => import('./page.js').Content | Promise<import('./page.js').Content>>} */
const contents = {
  home: (page) => home(page, (widget) => fallbackHtml(widget, page.wording, 3)),
  clinicians,
  developers: (page) => developers(page, languagesFor(page.words.lang)),
  'sign-off': signOff,
  'make-it-yours': makeItYours,
};

/** @param {import('./page.js').Words} words @param {import('./page.js').Name} name */
async function htmlOf(words, name) {
  const { lang } = words;
  const wording = await wordingOf(lang);
  const { checklist } = wording;
  const root = '../'.repeat(addressOf(name, lang).split('/').length - 1);
  // A variant is no language of its own.
  const named = languages()
    .filter((language) => !language.includes('-x-'))
    .map((language) => languageName(language, lang));
  const facts = {
    ...Object.fromEntries(NAMES.map((to) => [to, `${root}${addressOf(to, lang)}`])),
    root,
    version,
    repository: repository.url.replace(/^git\+|\.git$/g, ''),
    card: `${root}card/${lang}/`,
    languages: String(named.length),
    languageNames: new Intl.ListFormat(lang).format(named.sort((a, b) => a.localeCompare(b, lang))),
    safety: checklist.safety,
    help: checklist.help,
    guard: checklist.guard,
    'co-creation': checklist.parts['co-creation'].title,
    keep: checklist.keep.action,
    clear: checklist.clear,
    notice: fill(words.notice, {
      keep: checklist.keep.action,
      clear: checklist.clear,
    }),
  };
  const page = { words, wording, name, root, facts };
  return pageHtml(page, all, await contents[name](page));
}

/** Every page of the site: where it lies, and how it is made. @type {Map<string, () => Promise<string>>} */
export const pages = new Map(
  all.flatMap((words) =>
    NAMES.map((name) => [addressOf(name, words.lang), () => htmlOf(words, name)]),
  ),
);

/** The folders of the languages. */
export const folders = all.map(({ lang }) => folderOf(lang));
