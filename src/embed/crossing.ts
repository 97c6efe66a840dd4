/* What may cross from an author, an address or a tool into a widget's HTML. */

/** Where a folder is named that cannot be one. */
export const FOLDER = '/rupture-repair/';

/** Whether a name can be that of a widget's attribute: no handler, and nothing that HTML gives a meaning of its own. */
export const isAttributeName = (name: string): boolean =>
  /^(?!on|(?:style|class|id|is|slot)$)[a-z]+(?:-[a-z]+)*$/.test(name);

/** Whether a name is that of a variable of ours, and its value one that ends nothing and asks for nothing. */
export const isVariable = (name: string, value: string): boolean =>
  /^--rr-[a-z]+(?:-[a-z]+)*$/.test(name) && /^[#\w][\w\- .,%]*$/.test(value);

/** Whether an address leads to the web from any page: relative, or with `http://` or `https://`. */
export function isWebAddress(address: string): boolean {
  // Browsers take line breaks and tabs out of an address, and `https:x` is relative on a page with https: alone.
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u001f]|^\s*https?:(?!\/\/)/i.test(address)) return false;
  try {
    return /^https?:$/.test(new URL(address, 'https://page.invalid/').protocol);
  } catch {
    return false;
  }
}

/**
 * The address of a folder, with a slash at its end, so that names of files can follow it.
 * @returns undefined where it leads elsewhere than to the web, or a name could not follow
 */
export function webFolder(address: string): string | undefined {
  const folder = address.trim();
  // What follows ? or # is no folder.
  if (/[?#]/.test(folder) || !isWebAddress(folder)) return undefined;
  return folder && folder.replace(/\/?$/, '/');
}
