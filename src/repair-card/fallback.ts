import { escapeHtml } from '../contract/escape-html.js';
import { joined } from '../wording/joined.js';
import type { CardWording } from '../wording/wording.js';

const p = (text: string) => `<p>${escapeHtml(text)}</p>`;

/** The readable copy that stands in the element in a page, below its title: what is read without the script. */
export function fallback(words: CardWording): string[] {
  const { left, right, myth } = words;
  const parts = Object.values(right.parts).map((text) => `<li>${escapeHtml(text)}</li>`);
  return [
    p(joined(left.before, left.frame)),
    p(left.after),
    p(words.banner),
    p(joined(right.before, right.bubble)),
    p(right.listLabel),
    `<ul>\n${parts.join('\n')}\n</ul>`,
    p(joined(myth.before, myth.banner)),
    p(words.credit),
  ];
}
