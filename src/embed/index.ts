/* Snippets and readable copies of the widgets, for tools that make pages: the embed builder, a plugin of an editor. */
export { FOLDER, isWebAddress, webFolder } from './crossing.js';
export { fallbackHtml } from './fallback.js';
export {
  ROUTES,
  snippet,
  snippetOnce,
  type Choice,
  type Files,
  type Route,
  type Widget,
} from './snippet.js';
export { en } from '../wording/languages/en.js';
