/** Where a browser's fields do not grow with their text by themselves, a field is made as high as its text. */
export function grow(field: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.blockSize = '';
  const border = field.offsetHeight - field.clientHeight;
  if (field.scrollHeight > field.clientHeight)
    field.style.blockSize = `${field.scrollHeight + border}px`;
}
