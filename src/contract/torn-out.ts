/*
 * Some editors and Markdown wrap an unknown tag in a paragraph: <p><repair-card></p> … <p></repair-card></p>. The browser then
 * ends the element with the first paragraph, and what was written in it comes after it.
 */
import { ELEMENTS } from './names.js';

const isBreak = (node: Node) =>
  node.nodeName === 'BR' || (!(node instanceof Element) && !node.textContent!.trim());

const isBlank = ({ childNodes }: Node) => [...childNodes].every(isBreak);

const isOurs = ({ localName }: Partial<Element>) => ELEMENTS.some((name) => name === localName);

/** A paragraph with one of our tags in it and nothing else: its begin. Without anything in it: its end. */
function opens(node: Node): boolean {
  if (node.nodeName !== 'P') return false;
  const [only, ...more] = [...node.childNodes].filter((child) => !isBreak(child));
  return only instanceof Element && more.length === 0 && isOurs(only) && isBlank(only);
}

/** What was torn out of an element; nothing where the end of what it held is not to be seen. */
function tornOut(element: Element): { nodes: Node[]; end: Node } | undefined {
  const paragraph = element.parentElement;
  if (!paragraph || !opens(paragraph)) return undefined;
  const nodes: Node[] = [];
  let depth = 1;
  for (let node = paragraph.nextSibling; node; node = node.nextSibling) {
    if (opens(node)) depth += 1;
    else if (node.nodeName === 'P' && isBlank(node)) depth -= 1;
    if (depth === 0) return { nodes, end: node };
    nodes.push(node);
  }
  return undefined;
}

/** Puts back into an element what the browser has torn out of it while it read the page. */
export function putBack(element: Element): void {
  const put = () => {
    const torn = element.isConnected && tornOut(element);
    if (!torn) return;
    element.append(...torn.nodes);
    (torn.end as Element).remove();
  };
  if (!element.parentElement || element.parentElement.localName !== 'p') return;
  // Until the page is read, the end may still come.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', put, { once: true });
  else put();
}
