/* Snippets and readable copies of the widgets, for tools that make pages: the embed builder, a plugin of an editor. */
export { FOLDER, isVariable, isWebAddress, webFolder } from './crossing.js';
export { fallbackHtml } from './fallback.js';
export { filesOf, OWN_STYLES, ROUTES, snippet, snippetOnce, type Route } from './snippet.js';
export { ownStyles, widgetsOf } from './choice.js';
export type { Choice, Files, Widget } from './choice.js';
export { version } from '../contract/version.js';
export { en } from '../wording/languages/en.js';
