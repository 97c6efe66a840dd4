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

/** @returns {import('vite').Plugin} */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    enforce: 'post',
    transform(source, id) {
      if (!id.includes('/src/') || !/\b(css|html|svg)`/.test(source)) return undefined;
      const minified = new MagicString(source);
      for (const { tag, quasi } of templates(this.parse(source))) {
        for (const { start, end, value } of quasi.quasis) {
          if (start === end) continue;
          const isWholeSheet = tag.name === 'css' && quasi.expressions.length === 0;
          if (isWholeSheet) minified.update(start, end, escaped(minifyStyles(value.cooked, id)));
          else if (tag.name !== 'css')
            minified.update(start, end, value.raw.replace(/\n\s*/g, ' '));
        }
      }
      return { code: minified.toString(), map: minified.generateMap({ hires: 'boundary' }) };
    },
  };
}
