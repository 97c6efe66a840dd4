/* What a person looks at stays where it is, while rows open and close around it. */

/** What scrolls around an element, through shadow roots; where nothing else does, the page. */
function scrollerOf(element: Element): Element {
  const { scrollingElement, documentElement, defaultView } = element.ownerDocument;
  const around = (node: Element) => {
    const parent = node.assignedSlot ?? node.parentNode;
    return parent && 'host' in parent ? (parent.host as Element) : (parent as Element | null);
  };
  for (let at = around(element); at && at !== documentElement && at.nodeType === 1; at = around(at))
    if (
      at.scrollHeight > at.clientHeight &&
      /auto|scroll/.test(defaultView!.getComputedStyle(at).overflowY)
    )
      return at;
  return scrollingElement ?? documentElement;
}

/**
 * Notes where an element is on the screen. @returns what brings it back there, once what is around it has changed: browsers hold
 * what is first in view, which may not be what was pressed.
 */
export function holdStill(element: Element): () => void {
  const before = element.getBoundingClientRect().top;
  return () => {
    const moved = element.getBoundingClientRect().top - before;
    if (moved) scrollerOf(element).scrollBy(0, moved);
  };
}

/** Brings an element into view by the shortest way, and not at all where it is seen; its `scroll-margin` is seen, too. */
export function bringIntoView(element: Element): void {
  const { matches } = matchMedia('(prefers-reduced-motion: reduce)');
  element.scrollIntoView({ block: 'nearest', behavior: matches ? 'instant' : 'smooth' });
}
