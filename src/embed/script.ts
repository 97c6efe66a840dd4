/*
 * The one classic script: it registers every element, and fills the placeholders of editors that strip unknown tags.
 * The kit comes first, so that it is ready before the widgets inside it ask for their context.
 */
import '../all.js';
import { watchPlaceholders } from './placeholders.js';

watchPlaceholders();

export { version } from '../contract/version.js';
export { addLanguage } from '../wording/language.js';
