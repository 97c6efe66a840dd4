import {
  KINDS,
  PARTS,
  type CardWording,
  type ChecklistWording,
  type DiagramWording,
  type Wording,
} from '../wording/wording.js';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign]!);

const p = (text: string) => `<p>${escape(text)}</p>`;

function diagram(words: DiagramWording): string[] {
  const { rupture, kinds, normal } = words;
  const item = (tag: string, { label, meaning }: { label: string; meaning: string }, inside = '') =>
    `<li${tag}><strong>${escape(label)}</strong>: ${escape(meaning)}${inside}</li>`;
  const inside = KINDS.map((kind) => item(` data-kind="${kind}"`, kinds[kind])).join('\n');
  return [
    p(words.caption),
    `<ul>\n${item('', rupture, `\n<ul>\n${inside}\n</ul>\n`)}\n</ul>`,
    `<p><strong>${escape(normal.title)}.</strong> ${escape(normal.text)}</p>`,
    `<ul>\n${normal.tells.map((text) => `<li>${escape(text)}</li>`).join('\n')}\n</ul>`,
  ];
}

function checklist(words: ChecklistWording): string[] {
  const items = PARTS.map((part) => {
    const { title, text } = words.parts[part];
    const guard = part === 'co-creation' ? ` ${words.guard}` : '';
    return `<li data-part="${part}"><strong>${escape(title)}</strong>: ${escape(text + guard)}</li>`;
  });
  return [
    p(words.safety),
    `<p><strong>${escape(words.openingTitle)}</strong>: “${escape(words.openings[0]!.text)}”</p>`,
    p(words.anyOrder),
    `<ol>\n${items.join('\n')}\n</ol>`,
  ];
}

function card(words: CardWording): string[] {
  const { left, right, myth } = words;
  const parts = Object.values(right.parts).map((text) => `<li>${escape(text)}</li>`);
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
 * The readable HTML that stands inside an element in a page: what people and search engines read
 * without the script. @param level the level of its heading, 1 to 6
 */
export function fallbackHtml(
  section: 'diagram' | 'checklist' | 'card',
  wording: Wording,
  level = 2,
) {
  const lines = {
    diagram: () => diagram(wording.diagram),
    checklist: () => checklist(wording.checklist),
    card: () => card(wording.card),
  }[section]();
  return [`<h${level}>${escape(wording[section].title)}</h${level}>`, ...lines].join('\n');
}
