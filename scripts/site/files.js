/* The files that people copy, with what a visitor downloads of each. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { loadSource } from '../build/load-source.js';
import { cardOf } from '../card-files/same-card.js';
import { fill, languageName } from './text.js';

/** @type {typeof import('../../src/contract/names.ts')} */
const { ELEMENTS, packOf, scriptOf } = await loadSource('src/contract/names.ts');

/** A size in words. @param {number} bytes @param {string} lang */
export const inKB = (bytes, lang) =>
  `${(bytes / 1024).toLocaleString(lang, { maximumFractionDigits: 1 })} KB`;

/** The size of a built file in brotli, in words. @param {string} file in dist/ @param {string} lang */
export const sizeOf = (file, lang) =>
  inKB(brotliCompressSync(readFileSync(`dist/${file}`)).length, lang);

/**
 * Each file of dist/ that a page may need, and what for, in HTML.
 * @param {import('./page.js').Words} words @param {string[]} languages @returns {[file: string, what: string][]}
 */
export function filesFor({ lang, developers: text }, languages) {
  return [
    ...ELEMENTS.map(
      (name) =>
        /** @type {[string, string]} */ ([
          scriptOf(name),
          name === 'repair-kit'
            ? text.all
            : fill(text.alone, { element: `<code>&lt;${name}&gt;</code>` }),
        ]),
    ),
    ...languages
      .filter((language) => language !== 'en')
      .map(
        (language) =>
          /** @type {[string, string]} */ ([
            packOf(language),
            fill(text.language, { language: languageName(language, lang) }),
          ]),
      ),
    ['rupture-repair.css', text.styles],
    ['lettering.css', text.lettering],
    ['frame.html', fill(text.frame, { frame: '<code>frame.js</code>' })],
    ['frame.js', fill(text.frame, { frame: '<code>frame.html</code>' })],
    ['frame-height.js', text.frameHeight],
    ['integrity.json', text.integrity],
    ['wording.schema.json', text.schema],
  ];
}

/**
 * The links to the card's files in one language.
 * @param {import('./page.js').Page} page @param {string} language
 */
export function cardLinks({ words, root }, language) {
  const folder = `card/${cardOf(language)}`;
  const files = readdirSync(folder);
  const names = Object.entries(words.cardFiles);
  const unknown = files.find((file) => !(file in words.cardFiles));
  if (unknown) throw new Error(`${folder}/${unknown} has no name in demo/pages/${words.lang}.js.`);
  const own =
    language === words.lang ? '' : ` · <span lang="${language}">${languageName(language)}</span>`;
  return `<details${own ? '' : ' open'}>
<summary>${languageName(language, words.lang)}${own}</summary>
<ul>
${names.map(([file, name]) => `<li><a href="${root}${folder}/${file}">${name}</a></li>`).join('\n')}
</ul>
</details>`;
}
