import { version } from '../contract/version.js';
import {
  KINDS,
  PARTS,
  type CardWording,
  type ChecklistWording,
  type DiagramWording,
  type Wording,
} from '../wording/wording.js';
import { SECTIONS, type Single } from './sections.js';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text as it stands in HTML and in an attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => entities[sign]!);

const p = (text: string) => `<p>${escapeHtml(text)}</p>`;

function diagram(words: DiagramWording): string[] {
  const { rupture, kinds, normal } = words;
  const item = (tag: string, { label, meaning }: { label: string; meaning: string }, inside = '') =>
    `<li${tag}><strong>${escapeHtml(label)}</strong>: ${escapeHtml(meaning)}${inside}</li>`;
  const inside = KINDS.map((kind) => item(` data-kind="${kind}"`, kinds[kind])).join('\n');
  return [
    p(words.caption),
    `<ul>\n${item('', rupture, `\n<ul>\n${inside}\n</ul>\n`)}\n</ul>`,
    `<p><strong>${escapeHtml(normal.title)}.</strong> ${escapeHtml(normal.text)}</p>`,
    `<ul>\n${normal.tells.map((text) => `<li>${escapeHtml(text)}</li>`).join('\n')}\n</ul>`,
    p(words.safety),
  ];
}

function checklist(words: ChecklistWording): string[] {
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

function card(words: CardWording): string[] {
  const { left, right, myth } = words;
  const parts = Object.values(right.parts).map((text) => `<li>${escapeHtml(text)}</li>`);
  return [
    p(`${left.before} ${left.frame}. ${left.after}`),
    p(words.banner),
    p(`${right.before} ${right.bubble} ${right.listLabel}:`),
    `<ul>\n${parts.join('\n')}\n</ul>`,
    p(`${myth.before} ${myth.banner}`),
    p(words.credit),
  ];
}

/**
 * The readable HTML that stands inside a widget in a page: what people and search engines read without the script. It is
 * marked with its language and version, so that the widget knows it for a copy. @param level the level of its heading, 1 to 6
 */
export function fallbackHtml(widget: Single, wording: Wording, level = 2): string {
  const lines = {
    diagram: () => diagram(wording.diagram),
    checklist: () => checklist(wording.checklist),
    card: () => card(wording.card),
  }[SECTIONS[widget]]();
  const { title } = wording[SECTIONS[widget]];
  const mark = escapeHtml(`${wording.lang} ${version.replace(/\.\d+$/, '')}`);
  const heading = [1, 2, 3, 4, 5, 6].includes(level) ? `h${level}` : 'h2';
  return `<div data-fallback="${mark}">
<${heading}>${escapeHtml(title)}</${heading}>
${lines.join('\n')}
</div>`;
}
