import type { ColorName, PaperName, SkinName } from '../wording/wording.js';

/** The names of what is shown, for the image description. */
export interface ShownColors {
  'skin-left': SkinName;
  'skin-right': SkinName;
  'hair-left': ColorName;
  'hair-right': ColorName;
  'clothes-left': ColorName;
  'clothes-right': ColorName;
  paper: PaperName;
}

/** The default look by day, for as long as nothing has been measured. */
export const HONEY: ShownColors = {
  'skin-left': 'tan',
  'skin-right': 'brown',
  'hair-left': 'brown',
  'hair-right': 'black',
  'clothes-left': 'blue',
  'clothes-right': 'green',
  paper: 'yellow',
};

/** Lightness (0 to 1), chroma (0 to about 0.3) and hue (degrees) in OKLCH; https://bottosson.github.io/posts/oklab/. */
type Lch = [lightness: number, chroma: number, hue: number];

/** @param rgb red, green and blue, 0 to 255 */
export function lch(rgb: ArrayLike<number>): Lch {
  const [r, g, b] = [0, 1, 2].map((channel) => {
    const value = rgb[channel]! / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Lch;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const y = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const hue = (Math.atan2(y, a) * 180) / Math.PI;
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  return [lightness, Math.hypot(a, y), (hue + 360) % 360];
}

/** The basic word for a colour: where the hue's sectors end, and what is brown, pink or grey in them. */
export function colorName([lightness, chroma, hue]: Lch): ColorName {
  if (lightness < 0.3) return 'black';
  if (chroma < 0.025) return lightness > 0.93 ? 'white' : lightness < 0.42 ? 'black' : 'grey';
  if (hue < 30 || hue >= 335) return lightness > 0.58 ? 'pink' : lightness < 0.4 ? 'brown' : 'red';
  if (hue < 75) return lightness < (hue < 60 ? 0.58 : 0.68) ? 'brown' : 'orange';
  if (hue < 115) return lightness < 0.58 ? 'brown' : 'yellow';
  return hue < 190 ? 'green' : hue < 280 ? 'blue' : 'purple';
}

export function skinName([lightness]: Lch): SkinName {
  if (lightness > 0.84) return 'light';
  if (lightness > 0.67) return 'tan';
  return lightness > 0.48 ? 'brown' : 'dark';
}

function paperName([lightness, chroma, hue]: Lch): PaperName {
  if (lightness < 0.5) return 'dark';
  return chroma > 0.025 && hue > 70 && hue < 115 ? 'yellow' : 'light';
}

/** Names what a visitor sees in a rendered card, whatever the look, the page's variables and the theme make of it. */
export function shownColors(base: Element): ShownColors {
  const context = document.createElement('canvas').getContext('2d')!;
  const measure = (color: string): Lch => {
    // The browser's own parser: a computed colour comes in any notation, and may let the page shine through.
    for (const layer of ['#fff', color]) {
      context.fillStyle = layer;
      context.fillRect(0, 0, 1, 1);
    }
    return lch(context.getImageData(0, 0, 1, 1).data);
  };
  const fill = (name: string) => measure(getComputedStyle(base.querySelector(`.${name}`)!).fill);
  const person = (side: 'left' | 'right') => ({
    [`skin-${side}`]: skinName(fill(`skin-${side}`)),
    [`hair-${side}`]: colorName(fill(`hair-${side}`)),
    [`clothes-${side}`]: colorName(fill(`clothes-${side}`)),
  });
  const paper = paperName(measure(getComputedStyle(base).backgroundColor));
  return { ...person('left'), ...person('right'), paper } as unknown as ShownColors;
}
