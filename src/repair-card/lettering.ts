import { lettering } from './artwork/lettering.js';

/** The family's name, as the card's styles use it. */
const FAMILY = 'Rupture Repair Lettering';

/** To look through a document's fonts has the browser find all its styles. */
const dressed = new WeakSet<Document>();

/**
 * Makes the lettering known to the document, once: a shadow root's own `@font-face` is not heard. It comes as
 * bytes and not by an address, so that a page's content security policy has nothing to refuse.
 */
export function addLettering(document: Document): void {
  const { fonts, defaultView: view } = document;
  // A document that nobody sees has no window, and paints nothing.
  if (!view || dressed.has(document)) return;
  dressed.add(document);
  if ([...fonts].some(({ family }) => family.includes(FAMILY))) return;
  const letters = atob(lettering);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  // Where a browser takes its time to read it, the words are there before.
  fonts.add(new view.FontFace(FAMILY, bytes, { weight: 'bold', display: 'swap' }));
}
