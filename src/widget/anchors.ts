import { pageOf } from '../contract/page-html.js';

/**
 * Brings a visitor to a widget where a link leads to something in it that the widget shows in its own way, such as a heading:
 * the page's own node has no place on the screen then.
 * @param event what has led there: where a link is pressed again that has led there before, only its press tells
 */
export function arrive(host: Element, event?: Event): void {
  const { hash } = location;
  if (event?.type === 'click' && (event.target as Element).closest?.('a')?.hash !== hash) return;
  const go = () => {
    const target = pageOf(host).querySelector(':target');
    if (target && target.getClientRects().length === 0) host.scrollIntoView();
  };
  // The browser tells of a link before it knows where it leads.
  setTimeout(go);
}
