/** What a widget draws, in the order in which it stands on the screen: its own words and those of the page in its slots. */
export function drawn(widget: Element): string {
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node.matches('[hidden], style, script')) return '';
    if (node instanceof HTMLSlotElement) {
      const nodes = node.assignedNodes();
      return (nodes.length > 0 ? nodes : [...node.childNodes]).map(read).join(' ');
    }
    return [...(node.shadowRoot ?? node).childNodes].map(read).join(' ');
  };
  return read(widget).replace(/\s+/g, ' ').trim();
}

/** How often a text is in another. */
export const times = (text: string, part: string): number => text.split(part).length - 1;
