import { escapeHtml } from '../contract/escape-html.js';
import { PARTS, type ChecklistWording } from '../wording/wording.js';

const p = (text: string) => `<p>${escapeHtml(text)}</p>`;

/** The readable copy that stands in the element in a page, below its title: what is read without the script. */
export function fallback(words: ChecklistWording): string[] {
  const items = PARTS.map((part) => {
    const { title, text } = words.parts[part];
    const guard = part === 'co-creation' ? ` ${words.guard}` : '';
    return `<li data-part="${part}"><strong>${escapeHtml(title)}</strong>: ${escapeHtml(text + guard)}</li>`;
  });
  return [
    p(words.safety),
    p(words.help),
    `<p><strong>${escapeHtml(words.openingTitle)}</strong>: <q>${escapeHtml(words.openings[0]!.text)}</q></p>`,
    p(words.anyOrder),
    `<ol>\n${items.join('\n')}\n</ol>`,
  ];
}
