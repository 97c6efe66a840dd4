/*
 * How the scripts make templates: node by node. Lit sets innerHTML through a policy of its own, which a page with
 * `trusted-types 'none'` forbids, and whose mere attempt such a page reports.
 */
const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** Stands for a value in the text of a template. */
const VALUE = '\u0001';
const tokens = /<(\/?)([\w-]*)((?:"[^"]*"|[^">])*)>|[^<]+/g;
const attribute = /([.?@])?([^\s="/]+)(?:="([^"]*)"|=([^\s"]+))?/g;
const empty = /^(?:br|input|path)$/;

/** A template as it is written, with its values; of a class, so that no data of a page is taken for one. */
export class Result {
  constructor(
    readonly isSvg: boolean,
    readonly strings: readonly string[],
    readonly values: readonly unknown[],
  ) {}
}

/** Where values go: into an attribute; or among the nodes inside of an element, before all others, or after a node. */
export interface Hole {
  /** The place of its node among the elements and comments of the template. */
  at: number;
  /** The place of its first value. */
  index: number;
  /** The attribute's name; none for nodes. */
  name?: string;
  /** `.` for a property, `?` for an attribute that is there or not, `@` for an event. */
  sign?: string | undefined;
  /** The attribute's own texts around its values, where there are any. */
  texts?: string[] | undefined;
  isAfter?: boolean;
}

/** What walks through the elements and comments below a node. */
export const walk = (root: Node): TreeWalker => document.createTreeWalker(root, 129);

/** The nodes that a template begins with, and the places in them for values, in the order of `walk`. */
export class Template {
  readonly content = document.createElement('template').content;
  readonly holes: Hole[] = [];

  /**
   * Of the HTML that our templates are written in: every element closed, by its name or by `</>`, a path at will; attributes
   * bare or in double quotes, no entities, no comments. A slash before `>` means nothing.
   */
  constructor({ strings, isSvg }: Result) {
    const { content } = this;
    const { ownerDocument: inert } = content;
    const open: (DocumentFragment | Element)[] = [content];
    const found = new Map<Node, Omit<Hole, 'at'>[]>();
    let index = 0;
    const add = (node: Node, hole: Omit<Hole, 'at' | 'index'>, count = 1) => {
      found.set(node, [...(found.get(node) ?? []), { ...hole, index }]);
      index += count;
    };
    const mark = (parent: ParentNode) => {
      parent.append(inert.createComment(''));
      return parent.lastChild!;
    };
    /** Whether the last that was read is a value: words are told from it by a comment. */
    let isGap = false;
    for (const [text, end, name = '', attributes = ''] of strings.join(VALUE).matchAll(tokens)) {
      const parent = open.at(-1)!;
      if (end) {
        if (!empty.test(name)) open.pop();
      } else if (name) {
        const { namespaceURI } = parent as Element;
        const isDrawn = name === 'svg' || namespaceURI === SVG || (isSvg && parent === content);
        const element = inert.createElementNS(isDrawn ? SVG : HTML, name);
        for (const [, sign, own = '', quoted, bare] of attributes.matchAll(attribute)) {
          const texts = (quoted ?? bare ?? '').split(VALUE);
          const count = texts.length - 1;
          if (count)
            add(element, { name: own, sign, texts: texts.join('') ? texts : undefined }, count);
          else element.setAttribute(own, texts[0]!);
        }
        parent.append(element);
        if (!empty.test(name)) open.push(element);
      } else
        for (const [place, piece] of text.split(VALUE).entries()) {
          if (place > 0) {
            const { lastChild } = parent;
            if (!lastChild && !isGap && parent !== content) add(parent, {});
            else
              add(isGap || lastChild?.nodeType !== 1 ? mark(parent) : lastChild, { isAfter: true });
            isGap = true;
          }
          if (!piece) continue;
          // White space ends it, too: no translator takes that away.
          if (isGap && piece.trim()) mark(parent);
          parent.append(piece);
          isGap = false;
        }
      if (text.startsWith('<')) isGap = false;
    }
    // What a whole template ends with ends there.
    if (isGap) mark(content);
    const walker = walk(content);
    for (let at = 0, node; (node = walker.nextNode()); at++)
      for (const hole of found.get(node) ?? []) this.holes.push({ ...hole, at });
  }
}
