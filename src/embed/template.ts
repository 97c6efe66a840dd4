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

/** Where values go: into an attribute; or into an element, before all else that is in it, or after an element. */
export interface Hole {
  /** The place of its node among the elements of the template. */
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

/** What walks through the elements below a node. */
export const walk = (root: Node): TreeWalker => document.createTreeWalker(root, 1);

/** The nodes that a template begins with, and the places in them for values, in the order of `walk`. */
export class Template {
  readonly content = document.createElement('template').content;
  readonly holes: Hole[] = [];

  /**
   * Of the HTML that our templates are written in: every element closed, by its name or by `</>`, a path at will; attributes
   * bare or in double quotes, no entities, no comments. A slash before `>` means nothing. A value that is no attribute's is in
   * an element, the first thing there or right after another element: the build tells of one that is not.
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
          const { lastElementChild: isAfter } = parent;
          if (place > 0) add(isAfter ?? parent, isAfter ? { isAfter: true } : {});
          if (piece) parent.append(piece);
        }
    }
    const walker = walk(content);
    for (let at = 0, node; (node = walker.nextNode()); at++)
      for (const hole of found.get(node) ?? []) this.holes.push({ ...hole, at });
  }
}
