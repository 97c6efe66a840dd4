/* What the buttons of the steps do: each says in a sentence what has happened, or what to do instead. */
import { fill } from './fill.js';
import { library } from './library.js';
import { LICENCES } from './licences.js';
import { mailTo } from './mail.js';
import { readMe } from './read-me.js';
import { words } from './words.js';

/** Where the built files lie, and the licences, as seen from this page in any language. */
const DIST = '../dist/';
const LICENCE_FOLDER = '../';
const PLUGIN = 'rupture-repair-wordpress.zip';
const said = words.deeds;

/** @param {string} text */
async function isCopied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} text */
export const copy = async (text) => ((await isCopied(text)) ? said.copied : said.notCopied);

/** Hands the visitor a file. @param {string} name @param {Blob} content */
function save(name, content) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** @param {string} name @param {string} [folder] */
async function fetched(name, folder = DIST) {
  const answer = await fetch(`${folder}${name}`);
  if (!answer.ok) throw new Error(name);
  return answer;
}

/** @param {string} name @param {string} [folder] @returns {Promise<Uint8Array>} */
export const builtFile = async (name, folder) =>
  new Uint8Array(await (await fetched(name, folder)).arrayBuffer());

/**
 * A zip with only the files that this code needs, and a page that says where they go.
 * @param {import('./code.js').Made} made @param {{ place: string, lang: string, integrity: Record<string, string>, signed: string, steps: string[] }} about
 */
export async function download(made, about) {
  try {
    const { zip } = await import('./zip.js');
    const version = library.version;
    const page = location.href;
    /** @type {Record<string, Uint8Array | string>} */
    const files = { 'read-me.txt': readMe(made, { ...about, version, page }) };
    for (const { name, as, text } of made.files) files[as] = text ?? (await builtFile(name));
    for (const name of LICENCES) files[name] = await builtFile(name, LICENCE_FOLDER);
    const packed = zip('rupture-repair', files);
    const name = about.lang === 'en' ? 'rupture-repair.zip' : `rupture-repair-${about.lang}.zip`;
    save(name, new Blob([/** @type {BlobPart} */ (packed)], { type: 'application/zip' }));
    return fill(said.downloaded, { name, size: Math.round(packed.byteLength / 1000) });
  } catch (error) {
    return fill(said.filesFailed, { name: /** @type {Error} */ (error).message });
  }
}

export async function downloadPlugin() {
  try {
    save(PLUGIN, await (await fetched(PLUGIN)).blob());
    return said.pluginDownloaded;
  } catch (error) {
    return fill(said.pluginFailed, { name: /** @type {Error} */ (error).message });
  }
}

/**
 * Writes a mail with the code, and says what is to be done where the code does not fit into it.
 * @param {import('./code.js').Made} made
 * @param {{ isServedElsewhere: boolean, plugin?: { helpline: string, field: string } | undefined }} about `plugin`: where a plugin takes the helpline
 */
export async function mail(made, { isServedElsewhere, plugin }) {
  const { fits, address } = mailTo(made, words.mail, {
    page: location.href,
    isServedElsewhere,
    plugin: plugin && { ...plugin, zip: new URL(`${DIST}${PLUGIN}`, location.href).href },
  });
  const isPasted = fits || (await isCopied(made.code));
  location.href = address;
  if (fits) return said.mailed;
  return isPasted ? said.mailedCopied : said.mailedWithout;
}
