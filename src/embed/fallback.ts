import { escapeHtml } from '../contract/escape-html.js';
import { SECTIONS, type Single } from '../contract/names.js';
import { version } from '../contract/version.js';
import { fallback as card } from '../repair-card/fallback.js';
import { fallback as checklist } from '../repair-checklist/fallback.js';
import { fallback as diagram } from '../rupture-diagram/fallback.js';
import type { Wording } from '../wording/wording.js';

/**
 * The readable HTML that stands inside a widget in a page: what people and search engines read without the script. It is
 * marked with its language and version, so that the widget knows it for a copy. @param level the level of its heading, 1 to 6
 */
export function fallbackHtml(widget: Single, wording: Wording, level = 2): string {
  const lines = {
    'rupture-diagram': () => diagram(wording.diagram, wording.checklist.labelled),
    'repair-checklist': () => checklist(wording.checklist),
    'repair-card': () => card(wording.card),
  }[widget]();
  const { title } = wording[SECTIONS[widget]];
  const mark = escapeHtml(`${wording.lang} ${version.replace(/\.\d+$/, '')}`);
  const heading = [1, 2, 3, 4, 5, 6].includes(level) ? `h${level}` : 'h2';
  return `<div data-fallback="${mark}">
<${heading}>${escapeHtml(title)}</${heading}>
${lines.join('\n')}
</div>`;
}
