/** Where a browser's fields do not grow with their text by themselves, a field is made as high as its text. */
export function grow(field: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.blockSize = '';
  const border = field.offsetHeight - field.clientHeight;
  if (field.scrollHeight > field.clientHeight)
    field.style.blockSize = `${field.scrollHeight + border}px`;
}

/**
 * How many rows a text may take on paper, generously. A field that is shut away, or printed narrower than it was seen, cannot be
 * measured before: where it does not grow by itself either, it prints what its rows hold.
 */
export const rowsOf = (text: string): number =>
  text.split('\n').reduce((rows, line) => rows + 1 + Math.floor(line.length / 40), 0);
