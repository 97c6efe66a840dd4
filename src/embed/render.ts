/*
 * What the scripts have in the place of lit-html: the part of it that our elements use. Where a value stands beside an element,
 * or is all that one holds, no comment marks its place, and none an item of a list: an element has few nodes and little to keep.
 */
import { isText } from '../contract/page-html.js';
import { Template, Result, walk, type Hole } from './template.js';

/** What is shown of a value: its text, its node, its template, or its items. */
type Shown = string | Node | Instance | Item[];
/** An item of a list, from its first node to that of the next. */
interface Item {
  first: ChildNode;
  shown: Shown;
}
/** Between which nodes a value is shown, which both stay, and for which element. */
interface Place {
  host: unknown;
  parent: Node;
  after: Node | null;
  end: Node | null;
}

const tag =
  (isSvg: boolean) =>
  (strings: readonly string[], ...values: unknown[]): Result =>
    new Result(isSvg, strings, values);

export const html = tag(false);
export const svg = tag(true);
/** Shows nothing, and takes an attribute away. */
export const nothing = Symbol();
/** Leaves all as it is. */
export const noChange = Symbol();

/** What is made anew only where something of what it shows is another: no other value is a function. */
export const guard = (of: readonly unknown[], make: () => unknown): Guard =>
  Object.assign(make, { of });
type Guard = (() => unknown) & { of: readonly unknown[] };

const known = new WeakMap<readonly string[], Template>();

function templateOf(result: Result): Template {
  const { strings } = result;
  const template = known.get(strings) ?? new Template(result);
  known.set(strings, template);
  return template;
}

const isNode = (value: unknown): value is Node =>
  Boolean((value as Partial<Node> | null | undefined)?.nodeType);

/** What our templates show as text. */
const textOf = (value: unknown): string => String((value as string | null | undefined) ?? '');

/** Hears an event with the function of the newest render. */
class Listener {
  constructor(
    private readonly host: unknown,
    public hear: (event: Event) => void,
  ) {}

  handleEvent(event: Event): void {
    this.hear.call(this.host, event);
  }
}

/** @param before nothing, where there is no attribute yet */
function bind(
  element: Element,
  { index, name = '', sign, texts }: Hole,
  values: readonly unknown[],
  before: unknown = nothing,
  host: unknown,
): unknown {
  let value = values[index];
  if (texts)
    value = texts.map((text, at) => (at ? textOf(values[index + at - 1]) : '') + text).join('');
  if (value === before || value === noChange) return before;
  if (sign === '@') {
    if (before instanceof Listener) {
      before.hear = value as Listener['hear'];
      return before;
    }
    const listener = new Listener(host, value as Listener['hear']);
    element.addEventListener(name, listener);
    return listener;
  }
  if (sign === '.') (element as unknown as Record<string, unknown>)[name] = value;
  else if (sign) element.toggleAttribute(name, Boolean(value));
  else if (value === nothing) element.removeAttribute(name);
  else element.setAttribute(name, textOf(value));
  return value;
}

/** A template in the page. */
class Instance {
  /** Of each hole its node, what comes after it, and what is shown: lists of their own take thrice as much. */
  readonly #kept: unknown[];
  /** What its guard has seen, where it has one. */
  declare of?: readonly unknown[];

  /** @param fragment the nodes of the template, to be put into the page */
  constructor(
    readonly template: Template,
    fragment: DocumentFragment,
    private readonly host: unknown,
  ) {
    const { holes } = template;
    const kept = (this.#kept = new Array<unknown>(holes.length * 3));
    const walker = walk(fragment);
    let place = -1;
    for (const [index, { at, isAfter }] of holes.entries()) {
      for (; place < at; place++) walker.nextNode();
      const node = walker.currentNode;
      kept[index * 3] = node;
      kept[index * 3 + 1] = isAfter ? node.nextSibling : node.firstChild;
    }
  }

  update(values: readonly unknown[]): void {
    const { host } = this;
    const kept = this.#kept;
    let at = 2;
    for (const hole of this.template.holes) {
      const node = kept[at - 2] as Element;
      const shown = kept[at] as Shown;
      const value = values[hole.index];
      if (hole.name) kept[at] = bind(node, hole, values, shown, host);
      // Most texts stay as they are.
      else if (value !== shown) {
        const end = kept[at - 1] as Node | null;
        const parent = hole.isAfter ? node.parentNode! : node;
        const after = hole.isAfter ? node : null;
        kept[at] = show(value, shown, { host, parent, after, end });
      }
      at += 3;
    }
  }
}

function make(result: Result, host: unknown): [Instance, DocumentFragment] {
  const template = templateOf(result);
  const fragment = document.importNode(template.content, true);
  const instance = new Instance(template, fragment, host);
  instance.update(result.values);
  return [instance, fragment];
}

/** Removes nodes from one on, to before an end. */
function remove(from: Node | null, end: Node | null): void {
  while (from && from !== end) {
    const next: Node | null = from.nextSibling;
    (from as ChildNode).remove();
    from = next;
  }
}

const isShown = (shown: Shown, result: Result): shown is Instance =>
  shown instanceof Instance && shown.template === templateOf(result);

/** Shows a value; nothing of it is made anew that is there already. */
function show(value: unknown, before: Shown = '', place: Place): Shown {
  const { host, parent, after, end } = place;
  const first = after ? after.nextSibling : parent.firstChild;
  const put = <T extends Shown>(shown: T, node?: Node): T => {
    remove(first, end);
    if (node) parent.insertBefore(node, end);
    return shown;
  };
  if (value instanceof Result) {
    if (!isShown(before, value)) return put(...make(value, host));
    before.update(value.values);
    return before;
  }
  if (typeof value === 'function') {
    const { of } = value as Guard;
    const { of: seen } = before as Instance;
    if (seen?.length === of.length && of.every((one, at) => one === seen[at])) return before;
    const shown = show((value as Guard)(), before, place);
    if (shown instanceof Instance) shown.of = of;
    return shown;
  }
  if (isNode(value)) return value === before ? value : put(value, value);
  if (Array.isArray(value)) {
    const items = Array.isArray(before) ? before : put<Item[]>([]);
    return showItems(value, items, place);
  }
  const text = value === nothing ? '' : textOf(value);
  if (text === before) return text;
  // By its place: a translator may have put another where it was.
  if (text && before && typeof before === 'string' && first !== end && isText(first!)) {
    first.data = text;
    return text;
  }
  return put(text, text ? document.createTextNode(text) : undefined);
}

function showItems(values: unknown[], before: Item[], { host, parent, end }: Place) {
  remove(before[values.length]?.first ?? end, end);
  const items = before.slice(0, values.length);
  return values.map((value, index): Item => {
    const item = items[index];
    if (item && value instanceof Result && isShown(item.shown, value)) {
      item.shown.update(value.values);
      return item;
    }
    if (!item && value instanceof Result) {
      const [shown, fragment] = make(value, host);
      const first = fragment.firstChild;
      // A text may be a translator's next time.
      if (first && first.nodeType !== 3) {
        parent.insertBefore(fragment, end);
        return { first, shown };
      }
    }
    // Before what has no comment to itself.
    const isMarked = item && item.first.nodeType === 8 && !(item.shown instanceof Instance);
    const next = items[index + 1]?.first ?? end;
    const first = isMarked
      ? item.first
      : parent.insertBefore(document.createComment(''), item?.first ?? end);
    return { first, shown: show(value, item?.shown, { host, parent, after: first, end: next }) };
  });
}

/** What an element shows, under the name by which Lit keeps it in the root. */
interface Root extends Place {
  shown?: Shown;
}

/** Shows what an element renders. */
export function render(
  value: unknown,
  root: Node & { _$litPart$?: Root },
  { host, renderBefore: end = null }: { host?: unknown; renderBefore?: Node | null },
): Root {
  const kept = (root._$litPart$ ??= {
    host,
    parent: root,
    after: root.insertBefore(document.createComment(''), end),
    end,
  });
  kept.shown = show(value, kept.shown, kept);
  return kept;
}
