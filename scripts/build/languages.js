/*
 * Builds a pack for each language but English: dist/rupture-repair.<language>.min.js for a script tag, and
 * dist/lang/<language>.js to import. Either makes its words known to the widgets of the page, in any order with them.
 */
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { intro } from './intro.js';
import { loadSource } from './load-source.js';
import { missing } from './missing-words.js';
import { plainLiterals } from './plain-literals.js';

/** The finished languages: one file of words each. A variant comes after its language. */
export const languages = () =>
  readdirSync('src/wording/languages')
    .map((file) => file.replace('.ts', ''))
    .sort();

/** The name under which a language's file exports its words. @param {string} language */
export const exportName = (language) =>
  language.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/**
 * A module that makes a language's words known; to import, it has them too. The words are written out, so that a variant does
 * not bring along what it says otherwise.
 * @param {string} language @param {object} words @param {'iife' | 'es'} format @returns {import('vite').Plugin}
 */
const pack = (language, words, format) => ({
  name: 'language-pack',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('language-pack') ? '\0language-pack' : undefined),
  load: (id) =>
    id === '\0language-pack'
      ? `import { makeKnown } from '${process.cwd()}/src/wording/language.ts';
const ${exportName(language)} = ${JSON.stringify(words)};
makeKnown(${exportName(language)});
${format === 'es' ? `export { ${exportName(language)} };` : ''}`
      : undefined,
});

if (pathToFileURL(process.argv[1] ?? '').href === import.meta.url) {
  const { en } = await loadSource('src/wording/languages/en.ts');
  const { packOf } = await loadSource('src/contract/names.ts');
  for (const language of languages()) {
    if (language === 'en') continue;
    const words = (await loadSource(`src/wording/languages/${language}.ts`))[exportName(language)];
    const late = missing(en, words);
    if (late.length > 0) console.log(`${language} does not say yet: ${late.join(', ')}`);
    for (const format of /** @type {const} */ (['iife', 'es'])) {
      await build({
        configFile: false,
        logLevel: 'warn',
        plugins: [pack(language, words, format), ...(format === 'iife' ? [plainLiterals()] : [])],
        build: {
          target: 'es2022',
          emptyOutDir: false,
          minify: 'terser',
          // A byte-order mark has a script read as UTF-8, whatever the page says; a module is in any case.
          rolldownOptions: format === 'iife' ? { output: { intro, postBanner: '\ufeff' } } : {},
          lib: {
            entry: 'language-pack',
            formats: [format],
            name: 'RuptureRepairLanguage',
            fileName: () => (format === 'es' ? `lang/${language}.js` : packOf(language)),
          },
        },
      });
    }
  }
}
