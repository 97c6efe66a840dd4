/*
 * Some editors and Markdown wrap an unknown tag in a paragraph: <p><repair-card></p> … <p></repair-card></p>. The browser then
 * ends the element with the first paragraph, and what was written in it comes after it.
 */
import { ELEMENTS, type ElementName } from './names.js';

/** What stands in a paragraph without words: one of our tags alone begins what was torn out, nothing ends it. */
const inBlank = (node: Node): Element[] | false =>
  (node as Partial<Element>).localName === 'p' &&
  !node.textContent!.trim() && [...(node as Element).querySelectorAll(':not(br)')];

/** Puts back into an element what the browser has torn out of it while it read the page, where its end is to be seen. */
export function putBack(element: Element): void {
  const paragraph = element.parentElement;
  if (paragraph?.localName !== 'p') return;
  const put = () => {
    const nodes: Node[] = [];
    let depth = 0;
    for (let node: Node | null = paragraph; node; node = node.nextSibling) {
      const [only, more] = inBlank(node) || [paragraph];
      if (!only) depth -= 1;
      else if (!more && ELEMENTS.includes(only.localName as ElementName)) depth += 1;
      if (depth < 1) {
        if (only) return;
        element.append(...nodes);
        (node as Element).remove();
        return;
      }
      if (node !== paragraph) nodes.push(node);
    }
  };
  // Until the page is read, the end may still come.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', put, { once: true });
  else put();
}
