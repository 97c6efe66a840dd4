/* Puts the words of a starter into a note, where the visitor was writing, and marks what they leave open. */

/** Chinese writes two. */
const GAP = /…+/;

/** Goes to a field, and marks the first gap of a text that stands in it, so that the next key writes there. */
export function fillIn(field: HTMLTextAreaElement, text = field.value, from = 0): void {
  const gap = GAP.exec(text);
  if (gap) field.setSelectionRange(from + gap.index, from + gap.index + gap[0].length);
  field.focus();
}

/** Writes a starter at the caret of a note, on a line of its own where something stands before it. */
function insertStarter(field: HTMLTextAreaElement, starter: string, hasCaret: boolean): void {
  const { value } = field;
  const from = hasCaret ? field.selectionStart : value.length;
  const to = hasCaret ? field.selectionEnd : value.length;
  const before = value.slice(0, from);
  const words = `${before && !before.endsWith('\n') ? '\n' : ''}${starter}`;
  const closed = field.closest('details');
  if (closed) closed.open = true;
  field.setRangeText(words, from, to, 'end');
  fillIn(field, words, from);
  field.dispatchEvent(new Event('input'));
}

/** Knows in which note the visitor was writing, and puts a starter there. */
export class Starters {
  #last?: HTMLTextAreaElement;

  readonly onFocus = ({ target }: Event): void => {
    if (target instanceof HTMLTextAreaElement) this.#last = target;
  };

  /** Hears a press on a starter: its part's note takes it, of two the one that was written in last. */
  readonly onStart = ({ target }: Event): void => {
    const starter = target as Element;
    const part = starter.closest('.inside')!;
    const last = this.#last && part.contains(this.#last) ? this.#last : undefined;
    const field = last ?? part.querySelector('textarea')!;
    insertStarter(field, starter.textContent.trim(), last !== undefined);
  };
}
