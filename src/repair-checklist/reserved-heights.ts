/* Made by `npm run room` from the built widget: do not edit. */
import type { ReservedHeight } from '../contract/reserved-height.js';

/** In English. */
export const HEIGHTS: ReservedHeight[] = [
  [0, 299.9, -8.07],
  [18.5, 204.5, -3],
  [19.5, 140.1, 0],
  [20.5, 215.7, -3.91],
  [22, 258.3, -5.75],
  [23, 281.5, -6.64],
  [24, 194.5, -2.88],
  [25.5, 291.5, -6.62],
  [26.5, 189, -2.68],
  [27.5, 118.8, -0.25],
  [32, 105.6, 0.08],
  [34, 149.8, -1.26],
  [37, 119.9, -0.44],
  [45.5, 100, 0.01],
];
