import { pageOf } from '../contract/page-html.js';

/**
 * Brings a visitor to a widget where a link leads to something in it that the widget shows in its own way, such as a heading:
 * the page's own node has no place on the screen then.
 */
export function arrive(host: Element): void {
  const target = pageOf(host).querySelector(':target');
  if (target && target.getClientRects().length === 0) host.scrollIntoView();
}
