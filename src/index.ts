/* The npm face: classes and types. Importing it registers nothing. */
export * from './repair-kit/repair-kit.js';
export * from './repair-kit/kit-context.js';
export * from './rupture-diagram/rupture-diagram.js';
export * from './rupture-diagram/events.js';
export * from './repair-checklist/repair-checklist.js';
export * from './repair-checklist/events.js';
export * from './repair-card/repair-card.js';
export * from './repair-card/events.js';
export * from './page-exit/page-exit.js';
export * from './page-exit/events.js';
export * from './wording/wording.js';
export type * from './wording/page-json.js';
export type { HeadingLevel } from './contract/accepted.js';
export type { Look } from './repair-card/artwork-colors.js';
export type { Theme } from './theme/themes.js';
export { en } from './wording/languages/en.js';
export { addLanguage } from './wording/language.js';
export { version } from './contract/version.js';
