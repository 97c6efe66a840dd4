/* A page's own items and words: their shape, and how they lie over the built-in ones. */
import { plain } from './markup.js';
import { isRecord } from './own.js';

/** One list item of a page's own words: `<li data-part="impact"><strong>Title</strong> Text</li>`. */
export interface AuthoredItem {
  /** From `data-part` or `data-kind`, or by its label: the built-in item that this one replaces. */
  id: string | undefined;
  title: string;
  text: string;
  /** The items of a list inside this item. */
  items: AuthoredItem[];
  /** Copies of what the item is written in. */
  markup?: Markup | undefined;
  /** Whether it says nothing but what the built-in item says. */
  isBuiltIn?: boolean;
}

/** Nodes that stand for a text where it can hold them. */
export interface Markup {
  title: Node[];
  /** With the lists inside the item. */
  text: Node[];
  whole: Node[];
}

/** What the page's author wrote inside an element. */
export interface Authored {
  title: string | undefined;
  /** A copy of the title's nodes. */
  markup?: Node[] | undefined;
  /** What is neither title nor list, as it comes before the list and after it. */
  before: Piece[];
  after: Piece[];
  items: AuthoredItem[];
  /** Their language, where it is not that of the widget's other words. */
  lang?: string | undefined;
}

/** Nodes of the page that follow each other, to be shown where they stand. */
export interface Piece {
  nodes: Node[];
  /** Whether copies are shown: what the nodes stand in holds what the widget itself shows, too. */
  isCopy: boolean;
  copies?: Node[];
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
    ...(find(ids[index]) && item.isBuiltIn ? {} : { ...words(item), lang }),
    id: ids[index] ?? `${item.id}-${index + 1}`,
  })) as T[];
  if (!ids.every(find)) return own;
  return builtIn.map((item) => own.find(({ id }) => id === item.id) ?? item);
}
