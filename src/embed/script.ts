/*
 * The one classic script: it registers every element. The kit comes first, so that it is
 * ready before the widgets inside it ask for their context.
 */
import '../all.js';
export { version } from '../contract/version.js';
export { addLanguage } from '../wording/language.js';
