import { escapeHtml } from '../contract/escape-html.js';
import { joined, labelled } from '../wording/joined.js';
import { KINDS, type DiagramWording } from '../wording/wording.js';

const p = (text: string) => `<p>${escapeHtml(text)}</p>`;

/** The readable copy that stands in the element in a page, below its title: what is read without the script. */
export function fallback(words: DiagramWording, pattern?: string): string[] {
  const { rupture, kinds, normal } = words;
  const item = (tag: string, { label, meaning }: { label: string; meaning: string }, inside = '') =>
    `<li${tag}>${labelled(`<strong>${escapeHtml(label)}</strong>`, escapeHtml(meaning), pattern)}${inside}</li>`;
  const inside = KINDS.map((kind) => item(` data-kind="${kind}"`, kinds[kind])).join('\n');
  return [
    p(joined(words.lead, words.caption)),
    `<ul>\n${item('', rupture, `\n<ul>\n${inside}\n</ul>\n`)}\n</ul>`,
    `<p><strong>${escapeHtml(normal.title)}</strong></p>`,
    p(normal.text),
    `<ul>\n${normal.tells.map((text) => `<li>${escapeHtml(text)}</li>`).join('\n')}\n</ul>`,
    p(words.safety),
  ];
}
