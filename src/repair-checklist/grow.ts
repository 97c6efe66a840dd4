/** What fields held when they were measured. */
const grown = new WeakMap<Element, string>();

/** Where a browser's fields do not grow with their text by themselves, those with another text are made as high as that. */
export function grow(root: ParentNode): void {
  if (CSS.supports('field-sizing', 'content')) return;
  for (const field of root.querySelectorAll('textarea')) {
    // One that is shut away has no height yet.
    if (field.value === grown.get(field) || !field.offsetHeight) continue;
    grown.set(field, field.value);
    field.style.blockSize = '';
    const border = field.offsetHeight - field.clientHeight;
    if (field.scrollHeight > field.clientHeight)
      field.style.blockSize = `${field.scrollHeight + border}px`;
  }
}

/**
 * How many rows a text may take on paper, generously. A field that is shut away, or printed narrower than it was seen, cannot be
 * measured before: where it does not grow by itself either, it prints what its rows hold.
 */
export const rowsOf = (text: string): number =>
  text.split('\n').reduce((rows, line) => rows + 1 + Math.floor(line.length / 40), 0);
