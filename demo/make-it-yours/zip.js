/* Packs files, for a paste and to download. Bundled with fflate when the site is built. */
import { deflateSync, strToU8, zipSync } from 'fflate';

/** Scripts as one. @param {string[]} scripts in their order */
export const joined = (scripts) =>
  // The mark that has a file read as UTF-8 is none in a script's middle.
  scripts.map((script) => script.replace(/^\ufeff/, '')).join('\n;');

/** Scripts as one text that a browser unpacks: deflated, in base64. @param {string[]} scripts in their order */
export function pack(scripts) {
  const bytes = deflateSync(strToU8(joined(scripts)), { level: 9 });
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}

/**
 * A folder with these files, as a zip. @param {string} folder @param {Record<string, Uint8Array | string>} files by name
 */
export function zip(folder, files) {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  // One day for all, so that the same choice makes the same zip.
  return zipSync({ [folder]: Object.fromEntries(entries) }, { level: 9, mtime: '2026-01-01' });
}
