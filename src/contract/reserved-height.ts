/** How high a widget is from a width of its place on, both in em of its text; and what the height gains by width. */
export type ReservedHeight = [width: number, height: number, share: number];
