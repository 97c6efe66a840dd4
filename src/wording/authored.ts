import { seesPage } from '../server/sees-page.js';
import { asText } from '../contract/accepted.js';
import { warnOnce } from '../contract/warn.js';
import { isRecord } from './own.js';

/** One list item of a page's own words: `<li data-part="impact"><strong>Title</strong> Text</li>`. */
export interface AuthoredItem {
  /** From `data-part` or `data-kind`: the built-in item that this one replaces. */
  id: string | undefined;
  title: string;
  text: string;
  /** The items of a list inside this item. */
  items: AuthoredItem[];
}

/** What the page's author wrote inside an element, as plain words. */
export interface Authored {
  title: string | undefined;
  /** Paragraphs outside the list, in order. */
  paragraphs: string[];
  items: AuthoredItem[];
  /** Their language, where it is not that of the widget's other words. */
  lang?: string;
}

/** A text on one line, as HTML shows it. */
export const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

function readItem(item: Element): AuthoredItem {
  const copy = item.cloneNode(true) as Element;
  const lists = [...copy.children].filter((child) => child.matches('ul, ol'));
  lists.forEach((list) => list.remove());
  const heading = copy.querySelector('strong, b, h1, h2, h3, h4, h5, h6, summary');
  heading?.remove();
  const rest = plain(copy.textContent).replace(/^[:.–—-]\s*/, '');
  return {
    id: item.getAttribute('data-part') ?? item.getAttribute('data-kind') ?? undefined,
    title: heading ? plain(heading.textContent) : rest,
    text: heading ? rest : '',
    items: lists.flatMap(readItems),
  };
}

function readItems(list: Element): AuthoredItem[] {
  return [...list.children].filter((child) => child.localName === 'li').map(readItem);
}

/**
 * Reads a page's own words from the HTML inside an element. What is marked `data-fallback` (a snippet's
 * readable copy of the built-in words), slotted, or a script is not the author's, and left out.
 */
export function readAuthored(element: Element): Authored {
  const isOwn = (child: Element) =>
    !child.hasAttribute('slot') &&
    !child.hasAttribute('data-fallback') &&
    !child.matches('script, style, template');
  const isLegible = seesPage(element) && !element.hasAttribute('data-fallback');
  const own = isLegible ? [...element.children].filter(isOwn) : [];
  const find = (selector: string) =>
    own.flatMap((child) =>
      child.matches(selector) ? [child] : [...child.querySelectorAll(selector)],
    );
  const lists = find('ul, ol').filter((list) => !list.parentElement?.closest('li'));
  return {
    title: plain(find('h1, h2, h3, h4, h5, h6')[0]?.textContent) || undefined,
    paragraphs: find('p')
      .filter((paragraph) => !paragraph.closest('li'))
      .map((paragraph) => plain(paragraph.textContent))
      .filter(Boolean),
    items: lists.flatMap(readItems).filter((item) => item.title),
  };
}

/**
 * Reads a page's own words as data, from the `wording` property (or attribute) or a child
 * `<script type="application/json">`. @returns undefined, with one warning, for anything but a JSON object.
 */
export function readData(element: Element & { wording?: string }): unknown {
  const child =
    seesPage(element) && element.querySelector(':scope > script[type="application/json"]');
  // Frameworks set a property, and may set it to the data itself.
  const own: unknown = element.wording ?? (child ? child.textContent : undefined);
  const isData = Array.isArray(own) || Object.prototype.toString.call(own) === '[object Object]';
  try {
    const text = isData ? JSON.stringify(own) : asText(own ?? '');
    return text.trim() ? (JSON.parse(text) as unknown) : undefined;
  } catch (error) {
    warnOnce(
      element.localName,
      `wording is not valid JSON and is ignored (${(error as Error).message}).`,
    );
    return undefined;
  }
}

function itemFromData(data: unknown): AuthoredItem | undefined {
  if (!isRecord(data)) return undefined;
  const [id, title, text] = [data['id'], data['title'], data['text']].map((value) =>
    typeof value === 'string' ? value : undefined,
  );
  if (!plain(title)) return undefined;
  return {
    id,
    title: plain(title),
    text: plain(text),
    items: itemsFromData(data['items']) ?? [],
  };
}

/**
 * A list in the page's JSON, `{ "items": [{ "id": "impact", "title": "…", "text": "…", "items": […] }] }`, like the
 * items of an HTML list. @returns undefined where there is none
 */
export function itemsFromData(data: unknown): AuthoredItem[] | undefined {
  return Array.isArray(data)
    ? data.map(itemFromData).filter((item) => item !== undefined)
    : undefined;
}

/** An item's name by its title, for those to whom the page gives none. */
const nameOf = (title: string): string =>
  `item-${title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 40)}`;

/**
 * Names the items that have no name, so that what belongs to an item (a note, a choice) stays with it: by the title, or as
 * before where only the words have changed, as when a page is translated. Never by the place: a new item would move them all.
 * @param before the items of the same page, when they were named last
 */
export function withNames(
  items: readonly AuthoredItem[],
  before: readonly AuthoredItem[] = [],
): AuthoredItem[] {
  const earlier = items.length === before.length ? before : [];
  return items.map((item, index) => ({
    ...item,
    id: item.id ?? earlier[index]?.id ?? nameOf(item.title),
    items: withNames(item.items, earlier[index]?.items),
  }));
}

/**
 * Built-in items with a page's own over them. Named items replace the words of their namesakes and keep
 * the rest; a list with an item of no known name replaces the whole list.
 * @param words what an authored item says, in the words of the built-in ones
 * @param lang the language of the page's own, where it is another
 */
export function layOver<T extends { id: string; lang?: string }>(
  builtIn: readonly T[],
  items: readonly AuthoredItem[],
  words: (item: AuthoredItem) => Omit<T, 'id' | 'lang'>,
  lang: string | undefined,
): T[] {
  const find = (id: string | undefined) => builtIn.find((item) => item.id === id);
  // A name that comes twice is only the first one's; the second is an item of its own.
  const ids = items.map(({ id }, index) =>
    items.findIndex((item) => item.id === id) === index ? id : undefined,
  );
  const own = items.map((item, index) => ({
    ...find(ids[index]),
    ...words(item),
    lang,
    id: ids[index] ?? `${item.id}-${index + 1}`,
  })) as T[];
  if (!ids.every(find)) return own;
  return builtIn.map((item) => own.find(({ id }) => id === item.id) ?? item);
}
