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
  const { length } = value;
  const [from, to] = hasCaret ? [field.selectionStart, field.selectionEnd] : [length, length];
  const before = value.slice(0, from);
  const words = `${before && !before.endsWith('\n') ? '\n' : ''}${starter}`;
  const closed = field.closest('details');
  if (closed) closed.open = true;
  field.setRangeText(words, from, to, 'end');
  fillIn(field, words, from);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Knows in which note the visitor was writing, and puts a starter there. */
export class Starters {
  #last?: HTMLTextAreaElement;

  readonly onFocus = ({ target }: Event): void => {
    if (target instanceof HTMLTextAreaElement) this.#last = target;
  };

  /** Its part's note takes a pressed starter, of two the one that was written in last. */
  start(starter: Element): void {
    const part = starter.closest('.inside')!;
    const isIn = part.contains(this.#last ?? null);
    const field = isIn ? this.#last! : part.querySelector('textarea')!;
    insertStarter(field, starter.textContent.trim(), isIn);
  }
}
