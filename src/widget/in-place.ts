/*
 * Translators that work in place put <font> elements in the place of texts, also in open shadow roots. Lit would go on
 * writing into the texts that it made, which nobody sees any more: a tick, a choice or a message would stay as it was.
 */

/** Makes texts of a translator's elements again, where Lit finds them by their place. @returns whether there were any */
export function untangle(root: ShadowRoot): boolean {
  const fonts = root.querySelectorAll('font');
  for (const font of fonts) font.replaceWith(font.textContent);
  return fonts.length > 0;
}
