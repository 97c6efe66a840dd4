/*
 * The places where a widget can stand: which ways there are to its files, and which of their steps has a button. What to do there
 * is said in words/. Written from what is known of each place; `isTried` says where we have done it in the real one.
 */

/** @typedef {'plugin' | 'files' | 'paste' | 'address' | 'npm'} Way */
/** @typedef {'plugin' | 'download' | 'copy' | 'once' | 'helpline' | 'npm' | 'react'} Deed what a step has a button for, or a piece of its own */
/**
 * @typedef {object} Place
 * @property {string} base where the files lie, unless someone says otherwise
 * @property {boolean} [isTried] whether we have done this in the real one
 * @property {boolean} [isRenamed] whether names of files have to be plain
 * @property {boolean} [isFramed] whether what is pasted stands in a frame
 * @property {boolean} [isOfAnyFolder] whether only its owner knows where the files lie
 * @property {number} [longest] how many signs its code block takes
 * @property {Partial<Record<Way, import('./library.js').Route>>} routes the ways, the best one first
 * @property {Partial<Record<Way, (Deed | undefined)[]>>} deeds for each step of a way, its button
 */

/** Whether npm has this version, so that its CDNs serve it. Set by hand with a release (RELEASING.md). */
export const isOnNpm = false;

/** What to press where a code block takes everything. @type {Place['deeds']} */
const inBlock = { paste: ['copy', undefined], address: ['copy', undefined] };
/** @type {Place['deeds']} */
const withFiles = { ...inBlock, files: ['download', 'copy', undefined] };

/** @type {Record<string, Place>} */
export const PLACES = {
  'wordpress-plugin': {
    base: '/wp-content/plugins/rupture-repair/assets/',
    isTried: true,
    routes: { plugin: 'wordpress-plugin' },
    deeds: { plugin: ['plugin', 'helpline', 'copy', undefined, 'once'] },
  },
  wordpress: {
    base: '/rupture-repair/',
    isTried: true,
    routes: { paste: 'paste', files: 'wordpress', address: 'code-block' },
    deeds: { ...inBlock, files: ['download', 'once', 'copy', undefined] },
  },
  squarespace: {
    base: '/s/',
    isRenamed: true,
    // To upload files through the editor for links is slow.
    routes: { paste: 'paste', files: 'code-block', address: 'code-block' },
    // And then to look at it, logged out.
    deeds: {
      paste: ['copy', undefined, undefined],
      address: ['copy', undefined, undefined],
      files: ['download', 'copy', undefined, undefined],
    },
  },
  wix: {
    base: '/rupture-repair/',
    isFramed: true,
    routes: { paste: 'paste', address: 'code-block' },
    deeds: inBlock,
  },
  webflow: {
    base: '/rupture-repair/',
    isOfAnyFolder: true,
    longest: 50000,
    routes: { files: 'code-block', paste: 'paste', address: 'code-block' },
    deeds: withFiles,
  },
  drupal: {
    base: '/libraries/rupture-repair/',
    routes: { files: 'code-block', paste: 'paste', address: 'code-block' },
    deeds: withFiles,
  },
  ghost: {
    base: '/assets/',
    routes: { paste: 'paste', files: 'code-block', address: 'code-block' },
    deeds: withFiles,
  },
  'google-sites': {
    base: '/rupture-repair/',
    isFramed: true,
    routes: { paste: 'paste', address: 'code-block' },
    deeds: inBlock,
  },
  joomla: {
    base: '/media/rupture-repair/',
    routes: { paste: 'paste', files: 'code-block', address: 'code-block' },
    deeds: withFiles,
  },
  html: {
    base: '/rupture-repair/',
    isTried: true,
    routes: { files: 'html', paste: 'paste', address: 'html' },
    deeds: withFiles,
  },
  npm: {
    base: '/rupture-repair/',
    isTried: true,
    routes: { npm: 'npm' },
    deeds: { npm: ['npm', 'copy', 'react'] },
  },
  frame: {
    base: '/rupture-repair/',
    isFramed: true,
    isOfAnyFolder: true,
    isTried: true,
    routes: { files: 'frame' },
    deeds: { files: ['download', 'copy', undefined, 'once'] },
  },
  unsure: {
    base: '/rupture-repair/',
    routes: { paste: 'paste' },
    deeds: { paste: ['copy', undefined, undefined] },
  },
};

/** The name of the chosen place. @param {import('./choices.js').Choices} choices */
export const placeName = ({ place = '' }) => (Object.hasOwn(PLACES, place) ? place : 'unsure');

/** @param {import('./choices.js').Choices} choices @returns {Place} */
export const placeOf = (choices) => /** @type {Place} */ (PLACES[placeName(choices)]);

/** The ways that a place has, the best one first. @param {Place} place */
export const waysOf = ({ routes }) => /** @type {Way[]} */ (Object.keys(routes));

/** The chosen way, where this place has it, else its best one. @param {import('./choices.js').Choices} choices @returns {Way} */
export function wayOf(choices) {
  const ways = waysOf(placeOf(choices));
  return ways.find((way) => way === choices['way']) ?? /** @type {Way} */ (ways[0]);
}

/** The row of the page for signing that tells of the chosen way. @param {import('./choices.js').Choices} choices */
export function rowOf(choices) {
  const way = wayOf(choices);
  if (placeOf(choices).routes[way] === 'frame') return 'frame';
  return way === 'address' && choices['from'] !== 'own' ? 'cdn' : way;
}
