/* Minifies what stands in css`…`, html`…` and svg`…`, which bundlers leave as it is. */
import { transform } from 'lightningcss';
import MagicString from 'magic-string';

/** @typedef {{ type: string, start: number, end: number } & Record<string, any>} Node */

/** Every tagged template below a node, innermost last. @param {unknown} node @returns {Node[]} */
function templates(node) {
  if (Array.isArray(node)) return node.flatMap(templates);
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(templates);
  const isTemplate = 'type' in node && node.type === 'TaggedTemplateExpression';
  return isTemplate ? [/** @type {Node} */ (node), ...inner] : inner;
}

const escaped = (/** @type {string} */ code) =>
  code.replaceAll('\\', '\\\\').replaceAll('`', '\\`');

/** A style sheet that has no expressions in it. @param {string} styles @param {string} filename */
const minifyStyles = (styles, filename) =>
  transform({ filename, code: Buffer.from(styles), minify: true }).code.toString();

/** Stands for an expression; Unicode keeps it for private use. */
const EXPRESSION = '\uE000';

/** Elements that begin and end a line of text, or hold none: at their edges, outside and inside, no white space shows. */
const blocks = 'blockquote|d[dlt]|details|div|g|li|ol|option|p|path|section|summary|ul';
/** Elements that stand in a line, and begin one inside. */
const boxes = 'button|select|svg';
/** @type {[edge: RegExp, kept: string][]} */
const edges = [
  // Within a tag.
  [/[ \n\t]+/g, ' '],
  [/ \/?>/g, '>'],
  // Around the tag of a block; after the start of a box, and before its end.
  [new RegExp(` ?(</?(?:${blocks})\\b)`, 'g'), '$1'],
  [new RegExp(`(</?(?:${blocks})\\b[^<>]*>) `, 'g'), '$1'],
  [new RegExp(`(<(?:${boxes})\\b[^<>]*>) `, 'g'), '$1'],
  [new RegExp(` (</(?:${boxes})>)`, 'g'), '$1'],
];

/** Elements of ours that hold blocks, or lay out what they hold, but no line of text: white space alone shows nowhere in them. */
const holders = /^(?:details|div|g|label|ol|section|summary|svg|ul)$/;

/** Markup without what is white space alone, around its expressions, in an element that holds no text. @param {string} markup */
function withoutGaps(markup) {
  /** @type {string[]} */
  const open = [];
  return markup.replace(/<(\/?)([\w-]+)[^<>]*>|[^<>]+/g, (token, end, name) => {
    if (name) {
      if (end) open.pop();
      else if (name !== 'input' && name !== 'br') open.push(name);
      return token;
    }
    const isBlank = /^[\s\uE000]+$/.test(token) && holders.test(open.at(-1) ?? '');
    return isBlank ? token.replaceAll(' ', '') : token;
  });
}

/**
 * The texts of a template around its expressions, without the white space that no page shows.
 * @param {string[]} texts
 */
function minifyMarkup(texts) {
  const whole = edges.reduce(
    (text, [edge, kept]) => text.replace(edge, kept),
    texts.join(EXPRESSION),
  );
  return withoutGaps(whole).split(EXPRESSION);
}

/** What src/embed/template.ts cannot place: a value beside another or beside words, or in no element. @param {string[]} texts */
export function misplaced(texts) {
  const tags = texts.join(EXPRESSION).replace(/<[^>]*>/g, '<>');
  return /\uE000 ?\uE000|[^<>\s]\s*\uE000|> +\uE000|^\uE000|\uE000$/.test(tags);
}

/** How src/embed/template.ts may read markup: ends without names, and what has no spaces without quotes. @param {string} markup */
const withShortEnds = (markup) =>
  markup
    .replaceAll('</path>', '')
    .replace(/<\/[\w-]+>/g, '</>')
    .replace(/="([^"\s>=]+)"/g, '=$1');

/** @param {{ shortEnds?: boolean }} [options] whether our own renderer has the place of Lit's @returns {import('vite').Plugin} */
export function minifyTemplates({ shortEnds = false } = {}) {
  return {
    name: 'minify-templates',
    enforce: 'post',
    transform(source, id) {
      if (!id.includes('/src/') || !/\b(css|html|svg)`/.test(source)) return undefined;
      const minified = new MagicString(source);
      for (const { tag, quasi } of templates(this.parse(source))) {
        const isWholeSheet = tag.name === 'css' && quasi.expressions.length === 0;
        const raw = quasi.quasis.map((/** @type {Node} */ { value }) => value.raw);
        const texts = isWholeSheet
          ? [escaped(minifyStyles(quasi.quasis[0].value.cooked, id))]
          : tag.name === 'css'
            ? raw.map((/** @type {string} */ text) => text.replace(/\s*([{};])\s*/g, '$1'))
            : minifyMarkup(raw).map((text) => (shortEnds ? withShortEnds(text) : text));
        if (shortEnds && tag.name !== 'css' && misplaced(texts))
          this.error(
            `${id}: in “${texts.join('${…}')}” a value does not stand by itself in an element, or right after one. Give the two as a list.`,
          );
        for (const [index, { start, end }] of quasi.quasis.entries())
          if (start < end) minified.remove(start, end).appendLeft(start, texts[index] ?? '');
      }
      return { code: minified.toString(), map: minified.generateMap({ hires: 'boundary' }) };
    },
  };
}
