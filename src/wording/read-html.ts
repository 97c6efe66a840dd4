/* Reads the words that a page's author wrote as HTML inside a widget. */
import { seesPage } from '../server/sees-page.js';
import type { Authored, AuthoredItem, Piece } from './authored.js';
import { knownWords, type KnownWords } from './known-words.js';
import { markup, plain, textOf } from './markup.js';
import { pageOf, slotOf } from '../contract/page-html.js';
import { jsonIn } from './read-data.js';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const LISTS = 'ul, ol';
/** Boxes that mean nothing by themselves: what they hold counts as if it stood without them. */
const BOXES = 'div, section, article, header, main, center';
const NO_WORDS = 'script, style, template, [data-fallback]';
/** What shows something without text. */
const PICTURES =
  'img, picture, svg, iframe, object, video, audio, canvas, embed, hr, input, button';

const is = (node: Node, selector: string): node is Element =>
  node instanceof Element && node.matches(selector);

/** The bold words or heading that an item begins with. */
function leading(item: Element): Element | undefined {
  const first = [...item.childNodes].find((node) =>
    node instanceof Text ? plain(node.data) : node instanceof Element,
  );
  if (!(first instanceof Element)) return undefined;
  if (first.matches(`strong, b, summary, ${HEADINGS}`)) return first;
  return first.matches('p, div, span, font, details') ? leading(first) : undefined;
}

/** Takes away what parts a title from its text. */
function cutColon(node: Node): void {
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null)
    if (plain(text.data)) {
      text.data = text.data.replace(/^\s*[:.–—-]\s*/, '');
      return;
    }
}

function readItem(item: Element, known: KnownWords, element: string): AuthoredItem {
  const rest = item.cloneNode(true) as Element;
  const inner = [...rest.children].filter((child) => child.matches(LISTS));
  const bold = leading(rest);
  bold?.remove();
  // A sentence that goes on after a word in bold has no title.
  const goesOn = /^\p{Ll}/u.test(plain(rest.textContent)) && !bold?.matches(HEADINGS);
  const hasTitle = bold && !goesOn;
  cutColon(rest);
  const withLists = [...rest.childNodes];
  const isList = (node: Node) => is(node, LISTS);
  const text = hasTitle ? textOf(...withLists.filter((node) => !isList(node))) : '';
  const titled = [...(hasTitle ? bold : item).childNodes].filter((node) => !isList(node));
  const title = textOf(...titled);
  const id = item.getAttribute('data-part') ?? item.getAttribute('data-kind') ?? known.idOf(title);
  const items = inner.flatMap((list) => readItems(list, known, element));
  const own = {
    title: markup(titled, element),
    text: markup(hasTitle ? withLists : inner, element),
  };
  return {
    id,
    title,
    text,
    items,
    ...((own.title || own.text) && { markup: own }),
    ...(known.idOf(title) === id && id && (!text || known.says(text)) && { isBuiltIn: true }),
  };
}

function readItems(list: Element, known: KnownWords, element: string): AuthoredItem[] {
  return [...list.children]
    .filter((child) => child.localName === 'li')
    .map((item) => readItem(item, known, element))
    .filter(({ title }) => title);
}

function add(pieces: Piece[], node: Node, isCopy: boolean): void {
  const last = pieces.at(-1);
  if (last?.isCopy === isCopy) last.nodes.push(node);
  else pieces.push({ nodes: [node], isCopy });
}

/** What stands in the page, without boxes around it. */
const unboxed = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => (is(node, BOXES) ? [node, ...unboxed([...node.childNodes])] : [node]));

const none = (): Authored => ({ title: undefined, before: [], after: [], items: [] });

/**
 * Reads a page's own words from the HTML inside an element, or inside the placeholder that it fills. What is marked
 * `data-fallback` (a snippet's readable copy of the built-in words), slotted, or a script is not the author's, and left out;
 * so is what only says what the widget says, should an editor have dropped that mark.
 */
export function readAuthored(element: Element, knows = () => knownWords([])): Authored {
  const page = pageOf(element);
  if (!seesPage(element) || page.hasAttribute('data-fallback')) return none();
  const { localName } = element;
  const data = jsonIn(page);
  const isLeftOut = (node: Node) =>
    !(node instanceof Element || node instanceof Text) ||
    node === data ||
    node === element ||
    is(node, NO_WORDS);
  const own = [...page.childNodes].filter((node) => !isLeftOut(node) && !slotOf(node));
  if (!own.some((node) => node instanceof Element || plain(node.textContent))) return none();
  const known = knows();
  const all = unboxed(own);
  const isSaid = (node: Node) =>
    known.says(textOf(node)) && !(is(node, '*') && node.querySelector(PICTURES));
  const heading = all.find((node) => is(node, HEADINGS));
  const items = new Map(
    all
      .filter((node) => is(node, LISTS))
      .map((list) => [list as Node, readItems(list, known, localName)]),
  );
  const isNamed = (list: readonly AuthoredItem[]): boolean =>
    list.some(({ id, items: inner }) => id || isNamed(inner));
  const named = [...items.keys()].filter((list) => isNamed(items.get(list)!));
  const others = [...items.keys()].filter((list) => items.get(list)!.length > 0 && !isSaid(list));
  // Of lists without names the first in order is the widget's; any other is part of the text.
  const lists = named.length
    ? named
    : [others.find((list) => is(list, 'ol')) ?? others[0]].filter((list) => list !== undefined);
  const taken = new Set<Node | undefined>([heading, ...lists]);
  const read: Authored = none();
  let pieces = read.before;
  const sort = (nodes: readonly Node[], isCopy: boolean): void => {
    for (const node of nodes) {
      if (lists.includes(node)) pieces = read.after;
      if (taken.has(node) || isLeftOut(node) || isSaid(node)) continue;
      const inside = [...node.childNodes];
      if (unboxed([node]).some((inner) => inner !== node && (taken.has(inner) || isLeftOut(inner))))
        sort(inside, true);
      else if (
        textOf(node) ||
        is(node, PICTURES) ||
        (is(node, '*') && node.querySelector(PICTURES))
      )
        add(pieces, node, isCopy);
    }
  };
  sort(own, false);
  if (heading && !isSaid(heading)) {
    read.title = textOf(heading) || undefined;
    const copy = markup([...heading.childNodes], localName);
    if (read.title && copy) read.markup = copy;
  }
  read.items = lists.flatMap((list) => items.get(list)!);
  if (read.items.every(isAllBuiltIn)) read.items = [];
  return read;
}

const isAllBuiltIn = ({ isBuiltIn, items }: AuthoredItem): boolean =>
  Boolean(isBuiltIn) && items.every(isAllBuiltIn);
