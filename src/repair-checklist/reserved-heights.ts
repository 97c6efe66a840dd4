/* Made by `npm run room` from the built widget: do not edit. */
import type { ReservedHeight } from '../contract/reserved-height.js';

/** In English. */
export const HEIGHTS: ReservedHeight[] = [
  [0, 375.4, -13.2],
  [18, 275.2, -7.52],
  [20, 158.5, -1.5],
  [21.5, 385, -12],
  [22.5, 252.3, -5.84],
  [24, 149.6, -1.5],
  [27.5, 125.6, -0.6],
  [33, 152.4, -1.5],
  [35.5, 112.4, -0.35],
  [44.5, 1687.9, -35.75],
  [45.5, 79, 0],
  [48.5, 75.8, 0],
];
