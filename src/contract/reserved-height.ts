/** How high a widget is from a width of its place on, both in em of its text; and what the height gains by width. */
export type ReservedHeight = [width: number, height: number, share: number];

/** In places narrower than this, in em, lines break more often: there each language has a length of its own. */
export const NARROW = 25;

/** How high a widget is in a language, beside English: in wide places, and in narrow ones. */
export type ReservedLengths = Record<string, [wide: number, narrow: number]>;
