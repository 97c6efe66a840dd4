import { html, type TemplateResult } from 'lit';
import type { CardWording } from '../wording/wording.js';
import type { Shown } from './shown-colors.js';

/**
 * The image description, with what is said and shown in its `{places}`: words as they stand in the card, a page's own included.
 * @param level of the headings
 */
export function renderDescription(
  words: CardWording,
  title: string,
  parts: readonly string[],
  shown: Shown,
  hasUnicorn: boolean,
  level: number,
): TemplateResult[] {
  const { left, right, myth, colors, skins, papers } = words;
  const places: Record<string, string> = {
    title,
    'left-before': left.before,
    frame: left.frame,
    'left-after': left.after,
    banner: words.banner,
    'right-before': right.before,
    bubble: right.bubble,
    'list-label': right.listLabel,
    list: parts.join(right.between ?? '; '),
    'myth-before': myth.before,
    truth: myth.banner,
  };
  for (const [name, shade] of Object.entries(shown.colors)) {
    const names: Record<string, string> =
      name === 'paper' ? papers : name.startsWith('skin') ? skins : colors;
    places[name] = names[shade]!;
  }
  const isShown = { unicorn: hasUnicorn, age: shown.isOlder };
  return words.description
    .filter(({ about }) => !about || isShown[about])
    .map(
      (section) => html`
        <div class="subtitle" role="heading" aria-level=${level}>${section.title}</div>
        <p>
          ${section.text.replace(/\{([a-z-]+)\}/g, (place, name: string) => places[name] ?? place)}
        </p>
      `,
    );
}
