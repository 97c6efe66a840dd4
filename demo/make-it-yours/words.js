/* The words in the language of the page. */
const { lang } = document.documentElement;
/** @type {{ words: import('./words/en.js').Words }} */
export const { words } = await import(`./words/${lang}.js`);
