/* One colour judged: whether words in it are easily read, and if not, which darker one is like it. */

/** A colour as `#rrggbb`, of what people write for it. @param {string} text @returns {string | undefined} */
export function hexOf(text) {
  const [, digits = ''] = /^\s*#?([0-9a-f]{6}|[0-9a-f]{3})\s*$/i.exec(text) ?? [];
  if (!digits) return undefined;
  const six = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return `#${six.toLowerCase()}`;
}

/** @param {string} hex @returns {number[]} */
const channels = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** Relative luminance as WCAG 2.2 defines it. @param {number[]} rgb */
function luminance(rgb) {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The darkest pale ground of a widget, its safety note, whatever the colour that it is made of. */
const GROUND = 0.84;
/** What WCAG 2.2 asks for between words and their ground. The widgets take a colour further by themselves, to 7. */
const NEEDED = 4.5;

/** @param {number[]} rgb */
const isReadable = (rgb) => (GROUND + 0.05) / (luminance(rgb) + 0.05) >= NEEDED;

/** @param {string} hex @returns {{ isReadable: boolean, darker?: string }} `darker`: the nearest one that is */
export function judge(hex) {
  const rgb = channels(hex);
  if (isReadable(rgb)) return { isReadable: true };
  for (let share = 0.99; share > 0; share -= 0.01) {
    const darker = rgb.map((part) => Math.floor(part * share));
    if (isReadable(darker))
      return {
        isReadable: false,
        darker: `#${darker.map((part) => part.toString(16).padStart(2, '0')).join('')}`,
      };
  }
  return { isReadable: false, darker: '#000000' };
}
