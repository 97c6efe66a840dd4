/* Turns Markdown into the HTML of a page: headings with names to link to, and tables that scroll by themselves on a phone. */
import { Marked } from 'marked';
import { escapeHtml } from './text.js';

/** A heading as the name of its place in the address. @param {string} text */
const slug = (text) =>
  text
    .toLowerCase()
    .replace(/<[^>]+>|&[a-z]+;|[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');

/**
 * @param {string} text
 * @param {{ deeper?: number, prefix?: string, link?: (address: string) => string }} [how] by how many levels its headings are
 *   lower here, what their names begin with, and what becomes of each link
 */
export function markdown(text, { deeper = 0, prefix = '', link = (address) => address } = {}) {
  let heading = '';
  /** How many tables each heading has had: two with one name could not be told apart. @type {Map<string, number>} */
  const tables = new Map();
  const told = (/** @type {string} */ name) => {
    const count = (tables.get(name) ?? 0) + 1;
    tables.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  };
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const inner = this.parser.parseInline(tokens);
        heading = inner.replace(/<[^>]+>/g, '');
        const level = Math.min(6, depth + deeper);
        return `<h${level} id="${prefix}${slug(inner)}">${inner}</h${level}>\n`;
      },
      link({ href, tokens }) {
        return `<a href="${escapeHtml(link(href))}">${this.parser.parseInline(tokens)}</a>`;
      },
      table(token) {
        const cell = (/** @type {import('marked').Tokens.TableCell} */ { tokens, header }) =>
          header && tokens.length > 0
            ? `<th scope="col">${this.parser.parseInline(tokens)}</th>`
            : `<td>${this.parser.parseInline(tokens)}</td>`;
        const row = (/** @type {import('marked').Tokens.TableCell[]} */ cells) =>
          `<tr>${cells.map(cell).join('')}</tr>`;
        const hasHead = token.header.some(({ text: name }) => name);
        return scrolling(
          `${hasHead ? `<thead>${row(token.header)}</thead>` : ''}<tbody>${token.rows.map(row).join('\n')}</tbody>`,
          told(heading),
        );
      },
      code({ text: code }) {
        return codeBlock(code);
      },
    },
  });
  return /** @type {string} */ (marked.parse(text));
}

/** @typedef {{ name: string, id: string, inside?: Place[], lang?: string }} Place a heading, and those under it, maybe in a language of their own */

/** The chapters of a text, to lead to. @param {string} text @param {string} [prefix] @returns {Place[]} */
export const chapters = (text, prefix = '') =>
  [...text.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => {
    const name = inline(heading);
    return { name, id: `${prefix}${slug(name)}` };
  });

/** What a page has, as links. @param {Place[]} places @param {string} [lang] @returns {string} */
export const contents = (places, lang) =>
  `<ul${lang ? ` lang="${lang}"` : ''}>${places
    .map(
      ({ name, id, inside, lang: own }) =>
        `<li><a href="#${id}">${name}</a>${inside ? contents(inside, own) : ''}</li>`,
    )
    .join('\n')}</ul>\n`;

/** A line or two of Markdown, without a paragraph around it. @param {string} text */
export const inline = (text) => /** @type {string} */ (new Marked().parseInline(text));

/** A table that scrolls by itself where the page is narrow, also by keyboard. @param {string} rows @param {string} name */
const scrolling = (rows, name) =>
  `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(name)}"><table>${rows}</table></div>\n`;

/** Code to copy. @param {string} code */
export const codeBlock = (code) => `<pre><code>${escapeHtml(code)}</code></pre>
`;

/** @param {string[]} head @param {string[][]} rows each cell in HTML @param {string} name */
export const table = (head, rows, name) =>
  scrolling(
    `${head.length > 0 ? `<thead><tr>${head.map((one) => `<th scope="col">${one}</th>`).join('')}</tr></thead>` : ''}<tbody>${rows
      .map(
        ([first, ...rest]) =>
          `<tr><th scope="row">${first}</th>${rest.map((one) => `<td>${one}</td>`).join('')}</tr>`,
      )
      .join('\n')}</tbody>`,
    name,
  );
