/* What is to be pasted, and which files go with it, of what is chosen: pure, so that the page and the tests make the same. */
import { choiceOf } from './choices.js';
import { library } from './library.js';
import { placeOf, wayOf } from './places.js';

/** @typedef {import('./choices.js').Choices} Choices */
/** @typedef {import('./library.js').Files} Files */
/**
 * @typedef {object} Made
 * @property {import('./library.js').Choice} choice
 * @property {string} code what is pasted where the widget should stand
 * @property {string} once what the site needs once beside it, or nothing
 * @property {{ name: string, as: string, text?: string }[]} files the files that have to lie somewhere: as we call them, as they are called there, and what is in one that is made here
 * @property {string} base the address of their folder
 */

const cdns = {
  jsdelivr: (/** @type {string} */ version) =>
    `https://cdn.jsdelivr.net/npm/rupture-repair@${version}/dist/`,
  unpkg: (/** @type {string} */ version) => `https://unpkg.com/rupture-repair@${version}/dist/`,
};

/** The address of the folder with the files. @param {Choices} choices */
function baseOf(choices) {
  const { from = 'jsdelivr', base = '' } = choices;
  if (wayOf(choices) === 'address' && from !== 'own')
    return cdns[/** @type {keyof typeof cdns} */ (from)](library.version);
  return library.webFolder(base) || placeOf(choices).base;
}

/** What some places make of a file's name: letters, digits and hyphens before its ending. @param {string} name */
const plainName = (name) => name.replace(/\.min(?=\.js$)/, '').replace(/\.(?=.*\.)/g, '-');

/**
 * @param {Choices} choices @param {import('./library.js').Wording} wording the words of the chosen language
 * @param {{ integrity: Record<string, string>, packed?: string | undefined }} built the hashes of the files, and the scripts packed for a paste
 * @returns {Made}
 */
export function make(choices, wording, { integrity, packed }) {
  const place = placeOf(choices);
  const way = wayOf(choices);
  const route = place.routes[way] ?? 'code-block';
  const choice = choiceOf(choices, wording, route === 'frame');
  const isRenamed = place.isRenamed && way === 'files';
  const styles = way === 'files' && route !== 'frame' ? library.ownStyles(choice) : '';
  const own = [
    ...library.filesOf(route, choice).map((name) => ({ name })),
    ...(styles ? [{ name: library.OWN_STYLES, text: `${styles}\n` }] : []),
  ].map((one) => ({ ...one, as: isRenamed ? plainName(one.name) : one.name }));
  /** @type {Files} */
  const files = {
    base: baseOf(choices),
    // Where another host may hand the files over, a hash would need its leave (CORS).
    integrity: isRenamed || (place.isOfAnyFolder && way === 'files') ? {} : integrity,
    ...(isRenamed ? { names: Object.fromEntries(own.map(({ name, as }) => [name, as])) } : {}),
    hasOwnStyles: way === 'files',
    ...(packed ? { packed } : {}),
  };
  return {
    choice,
    code: library.snippet(route, choice, files),
    once: library.snippetOnce(route, choice, files),
    files: way === 'files' ? own : [],
    base: files.base,
  };
}

/** The scripts that a paste brings, in their order. @param {Choices} choices @param {import('./library.js').Wording} wording */
export const scriptsToPack = (choices, wording) =>
  library.filesOf('code-block', choiceOf(choices, wording)).filter((name) => name.endsWith('.js'));
