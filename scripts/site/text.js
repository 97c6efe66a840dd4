/* What every page of the site does with its words. */
import { loadSource } from '../build/load-source.js';

/** @type {typeof import('../../src/contract/escape-html.ts')} */
export const { escapeHtml } = await loadSource('src/contract/escape-html.ts');

/** A text with its {…} filled in. @param {string} text @param {Record<string, string>} facts */
export const fill = (text, facts) =>
  text.replace(/\{([a-z][\w:.-]*)\}/gi, (_, /** @type {string} */ name) => {
    if (facts[name] === undefined)
      throw new Error(`The site’s words ask for {${name}}, which nobody gives.`);
    return facts[name];
  });

/** @type {typeof import('../../.storybook/language-name.ts')} */
export const { languageName } = await loadSource('.storybook/language-name.ts');
