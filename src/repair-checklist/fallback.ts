import { escapeHtml } from '../contract/escape-html.js';
import { joined, labelled } from '../wording/joined.js';
import { PARTS, type ChecklistWording } from '../wording/wording.js';

const p = (text: string) => `<p>${escapeHtml(text)}</p>`;

/** The readable copy that stands in the element in a page, below its title: what is read without the script. */
export function fallback(words: ChecklistWording): string[] {
  const strong = (label: string, html: string) =>
    labelled(`<strong>${escapeHtml(label)}</strong>`, html, words.labelled);
  const items = PARTS.map((part) => {
    const { title, text } = words.parts[part];
    const whole = joined(text, part === 'co-creation' && words.guard);
    return `<li data-part="${part}">${strong(title, escapeHtml(whole))}</li>`;
  });
  return [
    p(words.safety),
    p(words.help),
    `<p>${strong(words.openingTitle, `<q>${escapeHtml(words.openings[0]!.text)}</q>`)}</p>`,
    p(words.anyOrder),
    `<ol>\n${items.join('\n')}\n</ol>`,
  ];
}
