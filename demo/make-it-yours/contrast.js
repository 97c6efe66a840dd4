/* Measures, as the browser paints them, the colours that must be told apart in a widget. The themer and the tests use it. */

/** @typedef {[red: number, green: number, blue: number]} Rgb */

const context = /** @type {CanvasRenderingContext2D} */ (
  document.createElement('canvas').getContext('2d', { willReadFrequently: true })
);

/** The sRGB colour that layers make, one over the other, in any notation. @param {...string} layers @returns {Rgb} */
export function painted(...layers) {
  for (const color of layers) {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Relative luminance as WCAG 2.2 defines it. @param {Rgb} rgb */
export function luminance(rgb) {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, 1 to 21. @param {Rgb} one @param {Rgb} other */
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (Number(light) + 0.05) / (Number(dark) + 0.05);
}

/** What must be told from what, by token, and at which ratio. @type {[what: string, ground: string, ratio: number][]} */
const PAIRS = [
  ...['paper', 'sheet', 'field'].flatMap(
    (ground) =>
      /** @type {[string, string, number][]} */ ([
        ['ink', ground, 7],
        ['quiet', ground, 7],
        ['accent', ground, 7],
        ['line', ground, 3],
      ]),
  ),
  ['on-gold', 'gold', 7],
  ['on-strong', 'strong', 7],
];

/**
 * The contrast of each pair in a rendered widget that stands on a page of the given colour.
 * @param {Element} widget
 * @param {string} page
 * @returns {{ what: string, ground: string, needed: number, ratio: number }[]}
 */
export function contrasts(widget, page) {
  const base = /** @type {Element} */ (widget.shadowRoot?.querySelector('.base'));
  const probe = document.createElement('i');
  // Deep in the widget, as its words are.
  base.querySelector('p:not([class])')?.append(probe);
  const color = (/** @type {string} */ token) => {
    probe.style.color = `var(--_${token})`;
    return getComputedStyle(probe).color;
  };
  const paper = getComputedStyle(base).backgroundColor;
  const pairs = PAIRS.map(([what, ground, needed]) => {
    const layers = ground === 'paper' ? [page, paper] : [page, paper, color(ground)];
    return {
      what,
      ground,
      needed,
      ratio: contrast(painted(...layers, color(what)), painted(...layers)),
    };
  });
  probe.remove();
  return pairs;
}
