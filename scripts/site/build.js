/*
 * Puts what visitors of the project see into site/: its pages, the demo, Make it yours, the built files and Storybook. The folders
 * lie to each other as in the repository and all addresses are relative, so that any static host can serve it under any
 * path. `npm run build:site` builds what it is made of first.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { sep } from 'node:path';
import { en } from '../../demo/pages/en.js';
import { es } from '../../demo/pages/es.js';
import { requireCurrent } from '../build/freshness.js';
import { languages } from '../build/languages.js';
import { loadSource } from '../build/load-source.js';
import { clinicians } from './clinicians.js';
import { developers } from './developers.js';
import { home } from './home.js';
import { makeItYours } from './make-it-yours.js';
import { fileOf, folderOf, NAMES, pageHtml } from './page.js';
import { signOff } from './sign-off.js';
import { languageName } from './text.js';

const SITE = 'site';
requireCurrent('library', 'card-files', 'storybook');

/** Of what is copied, what is of no use to a browser; PHP is left out since some hosts would run it. */
const leftOut = ['dist/types', 'dist/wordpress', 'demo/ssr', 'demo/pages'].map((path) =>
  path.replaceAll('/', sep),
);
for (const part of ['demo', 'dist', 'card', 'custom-elements.json'])
  cpSync(part, `${SITE}/${part}`, {
    recursive: true,
    filter: (path) => !leftOut.includes(path),
  });
cpSync('storybook-static', `${SITE}/storybook`, { recursive: true });
// They go where the words, drawings and letters go.
for (const file of readdirSync('.').filter((name) => /^LICEN[CS]E/.test(name)))
  cpSync(file, `${SITE}/${file.replace('.md', '')}.txt`);

await makeItYours(SITE);

/** @type {{ version: string, repository: { url: string } }} */
const { version, repository } = JSON.parse(readFileSync('package.json', 'utf8'));
/** @type {typeof import('../../src/embed/fallback.ts')} */
const { fallbackHtml } = await loadSource('src/embed/fallback.ts');

/** The site's words in every language that it speaks. */
const all = [en, es];
for (const words of all) {
  const { lang } = words;
  /** @type {Record<string, import('../../src/wording/wording.ts').Wording>} */
  const module = await loadSource(`src/wording/languages/${lang}.ts`);
  const wording = module[lang];
  if (!wording) throw new Error(`The widgets have no words in ${lang}, which the site speaks.`);
  const { checklist } = wording;
  const root = folderOf(lang) && '../';
  // A variant is no language of its own.
  const named = languages()
    .filter((language) => !language.includes('-x-'))
    .map((language) => languageName(language, lang));
  const facts = {
    root,
    version,
    repository: repository.url.replace(/^git\+|\.git$/g, ''),
    card: `${root}card/${lang}/`,
    clinicians: fileOf('clinicians'),
    developers: fileOf('developers'),
    'sign-off': fileOf('sign-off'),
    'make-it-yours': `${root}demo/make-it-yours.html`,
    languages: String(named.length),
    languageNames: new Intl.ListFormat(lang).format(named.sort((a, b) => a.localeCompare(b, lang))),
    safety: checklist.safety,
    help: checklist.help,
    guard: checklist.guard,
    'co-creation': checklist.parts['co-creation'].title,
    keep: checklist.keep.action,
    clear: checklist.clear,
  };
  // The page's own language first, then by name.
  const cards = languages().sort((a, b) =>
    a === lang ? -1 : b === lang ? 1 : languageName(a, lang).localeCompare(languageName(b, lang), lang),
  );
  mkdirSync(`${SITE}/${folderOf(lang)}`, { recursive: true });
  const page = (/** @type {import('./page.js').Name} */ name) => ({ words, wording, name, root, facts });
  const pages = {
    home: home(page('home'), (widget) => fallbackHtml(widget, wording, 3)),
    clinicians: clinicians(page('clinicians')),
    developers: developers(page('developers'), cards),
    'sign-off': signOff(page('sign-off')),
  };
  for (const name of NAMES)
    writeFileSync(
      `${SITE}/${folderOf(lang)}${fileOf(name)}`,
      pageHtml(page(name), all, pages[name]),
    );
}
console.log(`The site is in ${SITE}/, in ${all.length} languages, version ${version}.`);
