import type { ColorName, PaperName, SkinName } from '../wording/wording.js';

/** What is shown, for the image description: the name of each colour, by the place that it has there. */
export interface Shown {
  colors: {
    'skin-left': SkinName;
    'skin-right': SkinName;
    'hair-left': ColorName;
    'hair-right': ColorName;
    'clothes-left': ColorName;
    'clothes-right': ColorName;
    paper: PaperName;
  };
  /** Whether the left person has lines of age. */
  isOlder?: boolean;
}

/** The default look by day, for as long as nothing has been measured. */
export const HONEY: Shown = {
  colors: {
    'skin-left': 'tan',
    'skin-right': 'brown',
    'hair-left': 'brown',
    'hair-right': 'black',
    'clothes-left': 'blue',
    'clothes-right': 'green',
    paper: 'yellow',
  },
};

type Rgb = number[];

/** Brightness to the eye, 0 to 255, from red, green and blue in the same measure. */
const brightness = ([red, green, blue]: Rgb) => 0.3 * red! + 0.59 * green! + 0.11 * blue!;

/** How colourful (0 to 255) and where on the wheel (0 to 360 degrees). */
function wheel([red, green, blue]: Rgb): [strength: number, hue: number] {
  const max = Math.max(red!, green!, blue!);
  const strength = max - Math.min(red!, green!, blue!);
  let turn = 4 + (red! - green!) / strength;
  if (max === red) turn = (green! - blue!) / strength;
  else if (max === green) turn = 2 + (blue! - red!) / strength;
  return [strength, (turn * 60 + 360) % 360];
}

/** The basic word for a colour, by sectors of the wheel in which dark ones are brown and bright ones pink. */
export function colorName(rgb: Rgb): ColorName {
  const bright = brightness(rgb);
  const [strength, hue] = wheel(rgb);
  if (bright < 45) return 'black';
  if (strength < 24) return bright > 235 ? 'white' : bright < 85 ? 'black' : 'grey';
  if (hue < 15 || hue >= 340) return bright > 115 ? 'pink' : bright < 60 ? 'brown' : 'red';
  if (hue < 37) return bright < 132 ? 'brown' : 'orange';
  if (hue < 65) return bright < 110 ? 'brown' : 'yellow';
  return hue < 170 ? 'green' : hue < 235 ? 'blue' : hue < 300 ? 'purple' : 'pink';
}

export function skinName(rgb: Rgb): SkinName {
  const bright = brightness(rgb);
  return bright > 200 ? 'light' : bright > 146 ? 'tan' : bright > 112 ? 'brown' : 'dark';
}

function paperName(rgb: Rgb): PaperName {
  if (brightness(rgb) < 128) return 'dark';
  return colorName(rgb) === 'yellow' ? 'yellow' : 'light';
}

/**
 * Names what a visitor sees in a rendered card, whatever the look, the page's variables and the theme make of it.
 * @returns undefined where nothing is seen: the card was taken out of the page, or its frame is hidden
 */
export function shownColors(base: Element): Shown | undefined {
  if (!getComputedStyle(base).color) return undefined;
  const probe = base.appendChild(document.createElement('i'));
  const measure = (color: string): Rgb => {
    // The browser's own parser: a computed colour comes in any notation, and may let the page shine through. No canvas:
    // protection against fingerprints has it read back other colours.
    probe.style.color = `color-mix(in srgb,${color},${color})`;
    const numbers = getComputedStyle(probe)
      .color.match(/[\d.]+(e-\d+)?/g)!
      .map(Number);
    const [red, green, blue, alpha = 1] = numbers;
    return [red, green, blue].map((part) => (part! * alpha + 1 - alpha) * 255);
  };
  const styles = (name: string) => getComputedStyle(base.querySelector(`.${name}`)!);
  const names = Object.keys(HONEY.colors).map((name) => {
    if (name === 'paper') return [name, paperName(measure(getComputedStyle(base).backgroundColor))];
    const rgb = measure(styles(name).fill);
    return [name, name.startsWith('skin') ? skinName(rgb) : colorName(rgb)];
  });
  const isOlder = Number(styles('age-line').opacity) > 0;
  probe.remove();
  return { colors: Object.fromEntries(names) as Shown['colors'], isOlder };
}
