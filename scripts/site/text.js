/* What every page of the site does with its words. */
import { loadSource } from '../build/load-source.js';

/** @type {typeof import('../../src/contract/escape-html.ts')} */
export const { escapeHtml } = await loadSource('src/contract/escape-html.ts');

/** A text with its {…} filled in. @param {string} text @param {Record<string, string>} facts */
export const fill = (text, facts) =>
  text.replace(/\{([a-z][\w-]*)\}/gi, (_, /** @type {string} */ name) => {
    if (facts[name] === undefined)
      throw new Error(`The site’s words ask for {${name}}, which nobody gives.`);
    return facts[name];
  });

/** A language by its own name, or in another. @param {string} language @param {string} [by] */
export const nameOf = (language, by = language) =>
  new Intl.DisplayNames(by, { type: 'language' }).of(language) ?? language;
