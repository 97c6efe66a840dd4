/* What every page of the site has around its own content: head, navigation, foot. */
import { inline } from './markdown.js';
import { escapeHtml, fill, languageName } from './text.js';

/** @typedef {import('../../demo/pages/en.js').Words} Words */
/** @typedef {typeof NAMES[number]} Name */
/**
 * @typedef {object} Page
 * @property {Words} words the site's words in the page's language
 * @property {import('../../src/wording/wording.ts').Wording} wording the widgets' words in the page's language
 * @property {Name} name which page it is
 * @property {string} root the way from it to the site's first folder
 * @property {Record<string, string>} facts what is filled in, by name
 */

/** @typedef {{ title: string, main: string, head?: string, before?: string }} Content what is in a page, in HTML */

/** The pages in each language of the site. */
export const NAMES = /** @type {const} */ ([
  'home',
  'clinicians',
  'developers',
  'sign-off',
  'make-it-yours',
]);

/** Where the pages of a language lie. @param {string} lang */
export const folderOf = (lang) => (lang === 'en' ? '' : `${lang}/`);

/** Where a page lies in the site. @param {Name} name @param {string} lang */
export function addressOf(name, lang) {
  // It was there before the site spoke other languages, and links to it are in many hands.
  if (name === 'make-it-yours' && lang === 'en') return 'demo/make-it-yours.html';
  return `${folderOf(lang)}${name === 'home' ? 'index' : name}.html`;
}

/** An address as a link says it: a folder shows its first page. @param {string} address */
const linkTo = (address) => address.replace(/(^|\/)index\.html$/, '$1') || './';

const FONTS = ['lora-latin-600', 'nunito-sans-latin-400', 'nunito-sans-latin-700'];

/** The links to the same page in the other languages. @param {Page} page @param {Words[]} all */
function languageLinks({ words, name, root }, all) {
  return all
    .filter(({ lang }) => lang !== words.lang)
    .map(({ lang }) => {
      const own = languageName(lang);
      const called = own.charAt(0).toLocaleUpperCase(lang) + own.slice(1);
      const address = linkTo(`${root}${addressOf(name, lang)}`);
      return `<a href="${address}" lang="${lang}" hreflang="${lang}">${called}</a>`;
    })
    .join('');
}

/**
 * A whole page. @param {Page} page @param {Words[]} all the site's words in every language @param {Content} content
 */
export function pageHtml(page, all, { title, main, head = '', before = '' }) {
  const { words, name, root, facts } = page;
  const link = (/** @type {keyof Words['pages']} */ to) => {
    const here = to === name ? ' aria-current="page"' : '';
    return `<a href="${facts[to]}"${here}>${words.pages[to]}</a>`;
  };
  const nav = /** @type {const} */ (['make-it-yours', 'clinicians', 'developers']).map(link);
  return `<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
${FONTS.map((font) => `<link rel="preload" href="${root}demo/fonts/${font}-normal.woff2" as="font" type="font/woff2" crossorigin>`).join('\n')}
<link rel="stylesheet" href="${root}demo/fonts/faces.css">
<link rel="stylesheet" href="${root}demo/site.css">
${head}
</head>
<body>
<header class="site-head">
${before}<a class="skip" href="#content">${words.skip}</a>
<a class="name" href="${linkTo(facts.home ?? '')}">${escapeHtml(words.site)}</a>
<nav aria-label="${words.siteNavigation}">
${nav.join('\n')}
${languageLinks(page, all)}
</nav>
</header>
<main id="content">
${main}
</main>
<footer class="site-foot">
<nav aria-label="${words.pages['sign-off']}">${link('sign-off')}</nav>
<p>${inline(fill(words.foot.licences, facts))} ${fill(words.foot.version, facts)}</p>
<p>${escapeHtml(page.wording.card.credit)}</p>
</footer>
</body>
</html>
`;
}
