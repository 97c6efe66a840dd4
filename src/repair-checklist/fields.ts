import { textOf, type Entries } from './entries.js';
import { grow, rowsOf } from './grow.js';
import type { Situation } from './situation.js';

/**
 * Puts into a checklist's controls what a visitor has written, ticked and chosen: a render makes them, and leaves them as they
 * are. What a script of the page has put into a field without a word goes.
 * @param opening the entry of the chosen opening @param shown what stands in its bubble
 */
export function fillFields(
  root: ShadowRoot,
  entries: Entries,
  situation: Situation,
  opening: string,
  shown: string,
): void {
  for (const field of root.querySelectorAll<HTMLInputElement & HTMLTextAreaElement>(
    '[data-entry]',
  )) {
    const { type, dataset } = field;
    const isOpening = dataset['entry'] === opening;
    const text = isOpening ? shown : textOf(entries, dataset['entry']!);
    if (type === 'checkbox') field.checked = text !== '';
    // The caret stays where it is.
    else if (field.value !== text) field.value = text;
    if (type !== 'textarea') continue;
    const rows = Math.max(isOpening ? 1 : 2, rowsOf(text));
    if (field.rows !== rows) field.rows = rows;
    grow(field);
  }
  for (const select of root.querySelectorAll('select')) {
    const now = situation[select.dataset['choice'] as keyof Situation] ?? '';
    if (select.value === now) continue;
    select.value = now;
    // What has no words in a language is not offered.
    if (!select.value) select.selectedIndex = 0;
  }
  for (const chip of root.querySelectorAll('[aria-pressed]'))
    chip.setAttribute('aria-pressed', String(chip.getAttribute('data-opening') === opening));
}
