/* What of a page's HTML crosses into a copy of it, and how it reads as plain text. */
import { warnOnce } from '../contract/warn.js';

const BLOCKS =
  'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul';
const INLINE =
  'a abbr b bdi bdo cite code del dfn em i img ins kbd mark picture q s samp small source span strong sub sup time u var wbr br caption';
const blocks = new Set(BLOCKS.split(' '));
const copied = new Set([...blocks, ...INLINE.split(' ')]);
/** What is no words, and is left out without a line. */
const silent = new Set(['script', 'style', 'template', 'noscript', 'link', 'meta']);
const ATTRIBUTES =
  /^(?:lang|dir|title|alt|width|height|srcset|sizes|type|media|start|reversed|value|datetime|colspan|rowspan|scope|open|target|rel|download)$/;
const ADDRESS = /^(?:href|src|cite)$/;
const HARMLESS = /^(?:https?:|mailto:|tel:|sms:|data:image\/|[^:]*(?:[/?#]|$))/i;

/** A text on one line, as HTML shows it. */
export const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

function spaced(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || silent.has(node.localName)) return '';
  if (node.localName === 'br') return ' ';
  const inside = [...node.childNodes].map(spaced).join('');
  return blocks.has(node.localName) ? ` ${inside} ` : inside;
}

/** What HTML says, on one line: words of two blocks, or around a line break, stay apart. */
export const textOf = (...nodes: Node[]): string => plain(nodes.map(spaced).join(''));

function copyOf(node: Node, element: string): Node[] {
  if (node instanceof Text) return [node.cloneNode()];
  if (!(node instanceof Element) || silent.has(node.localName)) return [];
  const { localName: name } = node;
  const inside = copies(node.childNodes, element);
  // A translator's: see in-place.ts.
  if (name === 'font') return inside;
  if (!copied.has(name)) {
    warnOnce(element, `<${name}> is left out of a list or box of its own HTML, which is copied.`);
    return inside;
  }
  const copy = node.ownerDocument.createElement(name);
  for (const { name: attribute, value } of node.attributes)
    if (ATTRIBUTES.test(attribute) || (ADDRESS.test(attribute) && HARMLESS.test(value.trim())))
      copy.setAttribute(attribute, value);
  copy.append(...inside);
  return [copy];
}

/** Nodes as copies that may stand in a widget: their inline markup, links and pictures are kept, nothing that runs. */
export const copies = (nodes: Iterable<Node>, element: string): Node[] =>
  [...nodes].flatMap((node) => copyOf(node, element));

/** Copies where there is more in them than text, else nothing. */
export function markup(nodes: readonly Node[], element: string): Node[] | undefined {
  const made = copies(nodes, element);
  return made.some((node) => node instanceof Element) ? made : undefined;
}
