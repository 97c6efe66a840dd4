/* What every page of the site does with its words. */
import { loadSource } from '../build/load-source.js';

/** @type {typeof import('../../src/contract/escape-html.ts')} */
export const { escapeHtml } = await loadSource('src/contract/escape-html.ts');

export { fill } from '../../demo/make-it-yours/fill.js';

/** @type {typeof import('../../.storybook/language-name.ts')} */
export const { languageName } = await loadSource('.storybook/language-name.ts');
