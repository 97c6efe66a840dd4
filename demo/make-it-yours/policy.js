/*
 * What a strict policy (CSP) has to let through of a paste: the hashes of the style and the script in it, and of the script that
 * it unpacks.
 */

/** What files of the site itself need. */
export const POLICY_OF_FILES = ["script-src 'self'", "style-src 'self'"];

/** @param {string} text */
async function hash(text) {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}'`;
}

/**
 * The parts of a policy that a paste needs.
 * @param {import('./code.js').Made} made @param {string} unpacked the text of the scripts that it brings
 * @returns {Promise<string[]>} nothing where the browser makes no hashes: only pages with `https:` may ask for them
 */
export async function policyOfPaste({ code }, unpacked) {
  if (!globalThis.crypto?.subtle) return [];
  const inside = (/** @type {string} */ tag) =>
    [...code.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, text = '']) => text);
  const [scripts, styles] = await Promise.all([
    Promise.all([...inside('script'), unpacked].map(hash)),
    Promise.all(inside('style').map(hash)),
  ]);
  return [`script-src ${scripts.join(' ')}`, `style-src ${styles.join(' ')}`];
}
