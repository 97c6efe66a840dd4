/* A colour, of what people write for it. */

/** A colour as `#rrggbb`, of what people write for it. @param {string} text @returns {string | undefined} */
export function hexOf(text) {
  const [, digits = ''] = /^\s*#?([0-9a-f]{6}|[0-9a-f]{3})\s*$/i.exec(text) ?? [];
  if (!digits) return undefined;
  const six = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return `#${six.toLowerCase()}`;
}
