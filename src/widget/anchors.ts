import { pageOf } from '../contract/page-html.js';

/**
 * Brings a visitor to a widget where a link leads to something in it that the widget shows in its own way, such as a heading:
 * the page's own node has no place on the screen then.
 */
export function arrive(host: Element): void {
  const ids = [location.hash.slice(1)];
  try {
    ids.push(decodeURIComponent(ids[0]!));
  } catch {
    // It is no encoded name, and stands for itself.
  }
  const target = ids
    .filter(Boolean)
    .map((id) => pageOf(host).querySelector(`#${CSS.escape(id)}`))
    .find(Boolean);
  if (!target || target.getClientRects().length > 0) return;
  const title = /^h\d$/.test(target.localName) && host.shadowRoot?.querySelector('.title');
  (title || host).scrollIntoView();
}
