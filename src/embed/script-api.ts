/* What every classic script offers to a page, under the name `RuptureRepair`. */
export { version } from '../contract/version.js';
export { addLanguage } from '../wording/language.js';
