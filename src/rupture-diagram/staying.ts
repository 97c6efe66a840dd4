/* What a person looks at stays where it is, while rows open and close around it. */

/** Where a node is shown. */
const outwards = (node: Node): Node | null =>
  (node as Element).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

/**
 * Notes where an element is on the screen. @returns what brings it back there, once what is around it has changed: browsers hold
 * what is first in view, which may not be what was pressed.
 */
export function holdStill(element: Element): () => void {
  const top = () => element.getBoundingClientRect().top;
  const before = top();
  return () => {
    // By what scrolls nearest around it, through shadow roots; by the next for what is left.
    let at: Node | null = element;
    for (; at && top() !== before; at = outwards(at))
      if ('scrollBy' in at && getComputedStyle(at as Element).overflowY !== 'hidden')
        (at as Element).scrollBy({ top: top() - before, behavior: 'instant' });
  };
}

/** Brings an element into view by the shortest way, and not at all where it is seen; its `scroll-margin` is seen, too. */
export function bringIntoView(element: Element): void {
  const { matches } = matchMedia('(prefers-reduced-motion: reduce)');
  element.scrollIntoView({ block: 'nearest', behavior: matches ? 'instant' : 'smooth' });
}
