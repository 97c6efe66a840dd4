import { asText } from './accepted.js';

/**
 * The whole address of a page or file of the web; on the server, which does not know the page's own, as it is written.
 * @returns undefined for anything else, such as `javascript:`
 */
export function webAddress(value: unknown): string | undefined {
  const address = asText(value ?? '');
  if (!address.trim()) return undefined;
  try {
    // Not `document.baseURI`: in a page with `<img name="baseURI">` that is the picture.
    const base = globalThis.Text && new Text().baseURI;
    const { protocol, href } = new URL(address, base ?? 'https://page.invalid');
    return /^(https?|file):$/.test(protocol) ? (base ? href : address) : undefined;
  } catch {
    return undefined;
  }
}
