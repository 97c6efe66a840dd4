/* Made by `npm run reserved-heights` from the built widgets: do not edit. */
/** From which width of its place on a widget counts as wide, in em. */
export const WIDE = 25;

/** How high a widget is in a language, beside English: in wide places, and in narrow ones. */
export const LENGTHS: Record<string, [wide: number, narrow: number]> = {
  ar: [0.9, 0.88],
  de: [0.99, 1.03],
  es: [0.98, 1],
  fr: [1.01, 1.05],
  hi: [0.93, 0.95],
  'pt-BR': [0.96, 1.01],
  'zh-Hans': [0.87, 0.84],
};
