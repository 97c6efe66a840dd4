/* The library as it is built: the page, and the tests of what it makes, read the same. */

// By a name of its own, since the types are checked before anything is built.
const LIBRARY = '../../dist/embed.js';
/** @type {typeof import('../../src/embed/index.js')} */
export const library = await import(LIBRARY);

/** @typedef {import('../../src/embed/index.js').Choice} Choice */
/** @typedef {import('../../src/embed/index.js').Files} Files */
/** @typedef {import('../../src/embed/index.js').Route} Route */
/** @typedef {typeof import('../../src/embed/index.js').en} Wording */

/** The words of a language, loaded when it is chosen. @param {string} lang @returns {Promise<Wording>} */
export async function wordingOf(lang) {
  if (lang === 'en') return library.en;
  const words = await import(`../../dist/lang/${lang}.js`);
  return words[lang.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())];
}
