/* Made by `npm run room` from the built widget: do not edit. */
import type { ReservedHeight } from '../contract/reserved-height.js';

/** In English. */
export const HEIGHTS: ReservedHeight[] = [
  [0, 163.1, -4.41],
  [18, 92.7, -0.33],
  [20.5, 64.3, 1.09],
  [21.5, 111.5, -1.23],
  [23, 54.5, 1.31],
  [25, 60.4, 0.95],
  [27, 63.3, 0.67],
  [32, 43.1, 0.59],
  [33.5, 44.8, 0.46],
  [45, 29.6, 0.31],
  [56.5, 3.9, 0.72],
];
