/*
 * What the scripts have in the place of lit-html: the part of it that our elements use. A value stands beside an element, or is
 * all that one holds, so that no comment marks its place; of items in a list only texts and nodes of a page have one. An element
 * has few nodes and little to keep.
 */
import { isText } from '../contract/page-html.js';
import { Template, Result, walk, type Hole } from './template.js';

/** What is shown of a value: its text, its node, its template, what is still, or its items. */
type Shown = string | Node | Instance | Pick<Still, 'of' | 'name'> | Item[];
/** An item of a list, from its first node to that of the next; what shows nothing has none. */
interface Item {
  first?: Node | null;
  shown: Shown;
}
/** Between which nodes a value is shown, which both stay. */
interface Place {
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
/** Lit's elements ask for it; ours always show something. */
export const noChange = Symbol();

/** What is made once for all elements that have the same words: see src/widget/still.ts. */
class Still {
  constructor(
    readonly of: object,
    readonly name: string,
    readonly make: () => unknown,
  ) {}
}
export const still = (of: object, name: string, make: () => unknown): Still =>
  new Still(of, name, make);
/** What has been made, by what its words come from and its name. */
const stills = new WeakMap<object, Record<string, Node>>();

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

const comment = () => document.createComment('');

/** @param before nothing, where there is no attribute yet */
function bind(
  element: Element,
  { index, name = '', sign, texts }: Hole,
  values: readonly unknown[],
  before: unknown = nothing,
): unknown {
  let value = values[index];
  if (texts)
    value = texts.map((text, at) => (at ? textOf(values[index + at - 1]) : '') + text).join('');
  if (value === before) return before;
  // An element hears with the same function for as long as it is there.
  if (sign === '@') element.addEventListener(name, value as EventListener);
  else if (sign) element.toggleAttribute(name, Boolean(value));
  else if (value === nothing) element.removeAttribute(name);
  else element.setAttribute(name, textOf(value));
  return value;
}

/** A template in the page. */
class Instance {
  /** Of each hole its node, what comes after it, and what is shown: lists of their own take thrice as much. */
  readonly #kept: unknown[];

  /** @param fragment the nodes of the template, to be put into the page */
  constructor(
    readonly template: Template,
    fragment: DocumentFragment,
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
    const kept = this.#kept;
    let at = 2;
    for (const hole of this.template.holes) {
      const node = kept[at - 2] as Element;
      const shown = kept[at] as Shown;
      const value = values[hole.index];
      if (hole.name) kept[at] = bind(node, hole, values, shown);
      // Most texts stay as they are.
      else if (value !== shown) {
        const end = kept[at - 1] as Node | null;
        const parent = hole.isAfter ? node.parentNode! : node;
        kept[at] = show(value, shown, { parent, after: hole.isAfter ? node : null, end });
      }
      at += 3;
    }
  }
}

/** A copy of it, without a mark: nothing in it is ever changed. */
function copyOf({ of, name, make }: Still): Node {
  const made = stills.get(of) ?? {};
  stills.set(of, made);
  if (!made[name]) {
    const parent = document.createDocumentFragment();
    show(make(), '', { parent, after: null, end: null });
    const marks = document.createNodeIterator(parent, 128);
    for (let mark; (mark = marks.nextNode());) (mark as Comment).remove();
    parent.normalize();
    made[name] = parent;
  }
  return document.importNode(made[name], true);
}

const isTemplate = (value: unknown): value is Result | Still =>
  value instanceof Result || value instanceof Still;

/** Whether a template is shown already; then it is brought up to date. */
function keeps(shown: Shown, value: Result | Still): boolean {
  if (value instanceof Still) {
    const { of, name } = shown as Still;
    return of === value.of && name === value.name;
  }
  const isSame = shown instanceof Instance && shown.template === templateOf(value);
  if (isSame) shown.update(value.values);
  return isSame;
}

/** What is shown of a template, and its nodes. */
function made(value: Result | Still): [Shown, Node] {
  if (value instanceof Still) return [{ of: value.of, name: value.name }, copyOf(value)];
  const template = templateOf(value);
  const fragment = document.importNode(template.content, true);
  const instance = new Instance(template, fragment);
  instance.update(value.values);
  return [instance, fragment];
}

/** Removes nodes from one on, to before an end. */
function remove(from: Node | null | undefined, end: Node | null): void {
  while (from && from !== end) {
    const next: Node | null = from.nextSibling;
    (from as ChildNode).remove();
    from = next;
  }
}

/** Shows a value; nothing of it is made anew that is there already. */
function show(value: unknown, before: Shown = '', place: Place): Shown {
  const { parent, after, end } = place;
  const first = after ? after.nextSibling : parent.firstChild;
  const put = <T extends Shown>(shown: T, node?: Node): T => {
    remove(first, end);
    if (node) parent.insertBefore(node, end);
    return shown;
  };
  if (isTemplate(value)) return keeps(before, value) ? before : put(...made(value));
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

function showItems(values: unknown[], all: Item[], { parent, end }: Place): Item[] {
  const items = all.slice(0, values.length);
  const from = (place: number, among = items) =>
    among.slice(place).find(({ first }) => first)?.first ?? end;
  remove(from(values.length, all), end);
  return values.map((value, index): Item => {
    const { first, shown } = items[index] ?? { shown: '' };
    const next = from(index + 1);
    if (isTemplate(value)) {
      if (keeps(shown, value)) return { first, shown };
      remove(first, next);
      const [newly, nodes] = made(value);
      // A text may be a translator's next time.
      if (nodes.firstChild?.nodeType !== 1) nodes.insertBefore(comment(), nodes.firstChild);
      const { firstChild } = nodes;
      parent.insertBefore(nodes, next);
      return { first: firstChild, shown: newly };
    }
    const isMarked = first?.nodeType === 8;
    if (!isMarked) remove(first, next);
    if ((value ?? nothing) === nothing && !isMarked) return { shown: '' };
    const after = isMarked ? first : parent.insertBefore(comment(), next);
    return {
      first: after,
      shown: show(value, isMarked ? shown : '', { parent, after, end: next }),
    };
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
  { renderBefore: end = null }: { renderBefore?: Node | null },
): Root {
  const kept = (root._$litPart$ ??= { parent: root, after: null, end });
  kept.shown = show(value, kept.shown, kept);
  return kept;
}
