type Rgb = [red: number, green: number, blue: number];

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** The sRGB colour that the layers make, one over the other, in any notation that the browser computes. */
function painted(...layers: string[]): Rgb {
  for (const color of layers) {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, 1 to 21. */
function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** What must be told from what, by token, and at which ratio. */
export const PAIRS: [what: string, ground: string, ratio: number][] = [
  ...['paper', 'sheet', 'field'].flatMap((ground): [string, string, number][] => [
    ['ink', ground, 7],
    ['quiet', ground, 7],
    ['accent', ground, 7],
    ['line', ground, 3],
  ]),
  ['on-gold', 'gold', 7],
];

/**
 * The contrast of each pair in a rendered widget, over the paper and a page of the given colour.
 * @returns ratios by `what on ground`
 */
export function contrasts(widget: Element, page: string): Map<string, number> {
  const base = widget.shadowRoot!.querySelector('.base')!;
  const probe = document.createElement('i');
  // Deep in the widget, as its words are.
  base.querySelector('p:not([class])')!.append(probe);
  const color = (token: string) => {
    probe.style.color = `var(--_${token})`;
    return getComputedStyle(probe).color;
  };
  const paper = getComputedStyle(base).backgroundColor;
  const ratios = PAIRS.map(([what, ground]): [string, number] => {
    const layers = ground === 'paper' ? [page, paper] : [page, paper, color(ground)];
    return [`${what} on ${ground}`, contrast(painted(...layers, color(what)), painted(...layers))];
  });
  probe.remove();
  return new Map(ratios);
}

/** The pairs that cannot be told apart well enough. */
export function tooFaint(ratios: ReadonlyMap<string, number>): string[] {
  return PAIRS.filter(([what, ground, ratio]) => ratios.get(`${what} on ${ground}`)! < ratio).map(
    ([what, ground]) => `${what} on ${ground}: ${ratios.get(`${what} on ${ground}`)!.toFixed(2)}`,
  );
}
