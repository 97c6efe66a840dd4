/* What of a page's HTML crosses into a copy of it, and how it reads as plain text. */
import { isElement, isText } from '../contract/page-html.js';
import { warnOnce } from '../contract/warn.js';

const INLINE =
  /^(a|abbr|b|bd[io]|cite|code|del|dfn|em|font|i|img|ins|kbd|mark|q|r[pt]|ruby|s|small|span|strong|su[bp]|time|u|var|wbr)$/;
const BLOCK =
  /^(blockquote|br|caption|center|d[dlt]|details|div|fig.*|h[1-6r]|li|[ou]l|p|picture|pre|section|source|summary|t([dhr]|able|body|foot|head))$/;
/** What is no words, and is left out without a line. */
export const SILENT = /^((no)?script|style|template)$/;
const ATTRIBUTE =
  /^(lang|dir|title|alt|width|height|srcset|start|value|(col|row)span|open|target|rel)$/;
const ADDRESS = /^((https?|mailto|tel):|[^:]*([/?#]|$))/i;

/** What says something without being text. */
export const PICTURES = 'img, svg, iframe, object, video';

/** A text on one line, as HTML shows it. */
export const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

function spaced(node: Node): string {
  if (!isElement(node)) return isText(node) ? node.data : '';
  if (SILENT.test(node.localName)) return '';
  const inside = [...node.childNodes].map(spaced).join('');
  return INLINE.test(node.localName) ? inside : ` ${inside} `;
}

/** What HTML says, on one line: words of two blocks, or around a line break, stay apart. */
export const textOf = (...nodes: Node[]): string => plain(nodes.map(spaced).join(''));

/** Nodes as copies that may stand in a widget: their marks, links and pictures are kept, nothing that runs. */
export const copies = (nodes: Iterable<Node>, element: string): Node[] =>
  [...nodes].flatMap((node) => {
    if (!isElement(node)) return isText(node) ? node.cloneNode() : [];
    const { localName: name } = node;
    if (SILENT.test(name)) return [];
    const inside = copies(node.childNodes, element);
    // A translator's.
    if (name === 'font') return inside;
    if (!INLINE.test(name) && !BLOCK.test(name)) {
      warnOnce(element, `<${name}> cannot be copied and is left out.`);
      return inside;
    }
    const copy = document.createElement(name);
    for (const { name: written, value } of node.attributes) {
      // What loads pictures once they are seen does not see the copy.
      const own = written.replace(/^data-.*(?=src)/, '');
      if (ATTRIBUTE.test(own) || (/^(href|src)$/.test(own) && ADDRESS.test(value.trim())))
        copy.setAttribute(own, value);
    }
    copy.append(...inside);
    return copy;
  });
