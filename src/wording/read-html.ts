/* Reads the words that a page's author wrote as HTML inside a widget. */
import { isElement, pageOf, slotOf } from '../contract/page-html.js';
import { seesPage } from '../server/sees-page.js';
import type { Authored, AuthoredItem } from './authored.js';
import { knownWords, type KnownWords } from './known-words.js';
import { copies, PICTURES, plain, SILENT, textOf } from './markup.js';
import { jsonIn } from './read-data.js';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const LISTS = 'ul, ol';
/** Boxes that mean nothing by themselves: what they hold counts as if it stood without them. */
const BOXES = 'div, section, article, header, main, center';

const is = (node: Node, selector: string): node is Element =>
  Boolean((node as Partial<Element>).matches?.(selector));

/** The bold words or heading that an item begins with. */
function leading(item: Element): Element | undefined {
  const first = [...item.childNodes].find((node) => isElement(node) || plain(node.nodeValue));
  if (!first || is(first, `strong, b, summary, ${HEADINGS}`)) return first;
  return is(first, 'p, div, span, details') ? leading(first) : undefined;
}

function readItem(item: Element, known: KnownWords, element: string): AuthoredItem {
  const rest = item.cloneNode(true) as Element;
  const bold = leading(rest);
  bold?.remove();
  // A sentence that goes on after a word in bold has no title.
  const hasTitle = bold && (bold.matches(HEADINGS) || !/^\p{Ll}/u.test(plain(rest.textContent)));
  const isList = (node: Node) => is(node, LISTS);
  const [first] = rest.childNodes;
  // What parts a title from its text.
  if (first?.nodeValue) first.nodeValue = first.nodeValue.replace(/^\s*[:.–—-]\s*/, '');
  const lists = [...item.children].filter(isList);
  const notInLists = (node: Node) => [...node.childNodes].filter((child) => !isList(child));
  const titled = notInLists(hasTitle ? bold : item);
  const title = textOf(...titled);
  const text = hasTitle ? textOf(...notInLists(rest)) : '';
  const label = known.idOf(title);
  const id = item.getAttribute('data-part') ?? item.getAttribute('data-kind') ?? label;
  return {
    id,
    title,
    text,
    items: lists.flatMap((list) => readItems(list, known, element)),
    markup: {
      title: copies(titled, element),
      text: copies(hasTitle ? rest.childNodes : lists, element),
      whole: copies(item.childNodes, element),
    },
    isBuiltIn: id !== undefined && id === label && (!text || known.says(text)),
  };
}

const readItems = (list: Element, known: KnownWords, element: string): AuthoredItem[] =>
  [...list.children]
    .filter((child) => child.localName === 'li')
    .map((item) => readItem(item, known, element))
    .filter(({ title }) => title);

const isNamed = ({ id, items }: AuthoredItem): boolean => Boolean(id) || items.some(isNamed);
const isAllBuiltIn = ({ isBuiltIn, items }: AuthoredItem): boolean =>
  Boolean(isBuiltIn) && items.every(isAllBuiltIn);

/** What stands in the page, without boxes around it. */
const unboxed = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => [node, ...(is(node, BOXES) ? unboxed([...node.childNodes]) : [])]);

/**
 * Reads a page's own words from the HTML inside an element, or inside the placeholder that it fills. What is marked
 * `data-fallback` (a snippet's readable copy of the built-in words), slotted, or a script is not the author's, and left out;
 * so is what only says what the widget says, should an editor have dropped that mark.
 */
export function readAuthored(element: Element, knows = () => knownWords([])): Authored {
  const page = pageOf(element);
  const read: Authored = { title: undefined, before: [], after: [], items: [] };
  if (!seesPage(element) || page.hasAttribute('data-fallback')) return read;
  const data = jsonIn(page);
  const isLeftOut = (node: Node) =>
    node === data ||
    (isElement(node) ? SILENT.test(node.localName) || is(node, '[data-fallback]') : !textOf(node));
  const own = [...page.childNodes].filter((node) => !isLeftOut(node) && !slotOf(node));
  if (own.length === 0) return read;
  const known = knows();
  const isSaid = (node: Node) =>
    known.says(textOf(node)) && !(isElement(node) && node.querySelector(PICTURES));
  const all = unboxed(own);
  const heading = all.find((node) => is(node, HEADINGS));
  const items = new Map<Node, AuthoredItem[]>();
  for (const node of all)
    if (is(node, LISTS)) items.set(node, readItems(node, known, element.localName));
  const named = [...items.keys()].filter((list) => items.get(list)!.some(isNamed));
  const others = [...items.keys()].filter((list) => items.get(list)![0] && !isSaid(list));
  // Of lists without names the first in order is the widget's; any other is part of the text.
  const [list = others[0]] = others.filter((other) => is(other, 'ol'));
  const lists = named[0] ? named : list ? [list] : [];
  let pieces = read.before;
  const sort = (nodes: readonly Node[], isCopy: boolean): void => {
    for (const node of nodes) {
      if (lists.includes(node)) pieces = read.after;
      if (node === heading || lists.includes(node) || isLeftOut(node) || isSaid(node)) continue;
      const inside = unboxed([node]).slice(1);
      const last = pieces.at(-1);
      if (
        inside.some(
          (inner) => inner === heading || lists.includes(inner) || is(inner, '[data-fallback]'),
        )
      )
        sort([...node.childNodes], true);
      else if (last?.isCopy === isCopy) last.nodes.push(node);
      else pieces.push({ nodes: [node], isCopy });
    }
  };
  sort(own, false);
  if (heading && !isSaid(heading)) {
    read.title = textOf(heading) || undefined;
    read.markup = copies(heading.childNodes, element.localName);
  }
  const found = lists.flatMap((one) => items.get(one)!);
  if (!found.every(isAllBuiltIn)) read.items = found;
  return read;
}
