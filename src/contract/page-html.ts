/* Where the page's own HTML of a widget stands: in the element, or in the placeholder that it fills. */

/** The element whose light tree a widget speaks for. It is never moved into the widget, nor marked. */
export function pageOf(element: Element): Element {
  const { host } = (element.parentNode ?? {}) as Partial<ShadowRoot>;
  return host?.getAttribute('data-rupture-repair') === element.localName ? host : element;
}

/**
 * Whether a node is an element, or a text. Not asked of its class: a page may have its own `Text`, and a node of a frame, such as
 * an editor's, has the frame's.
 */
export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;

/** The slot that a node of the page is for: editors drop `slot`, and keep `data-slot`. Empty for none. */
export const slotOf = (node: Node): string =>
  (isElement(node) && (node.getAttribute('slot') ?? node.getAttribute('data-slot'))) || '';

/** What the page has put into a slot of a widget. */
export const inSlot = (element: Element, name: string): Element[] =>
  [...pageOf(element).children].filter((child) => slotOf(child) === name);
