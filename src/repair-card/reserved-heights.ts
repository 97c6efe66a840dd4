/* Made by `npm run room` from the built widget: do not edit. */
import type { ReservedHeight } from '../contract/reserved-height.js';

/** In English. */
export const HEIGHTS: ReservedHeight[] = [
  [0, 80.4, 0.27],
  [20, 90.3, -0.2],
  [21.5, 83.1, 0.05],
  [23, 55.6, 1.27],
  [25, 89.5, -0.14],
  [26.5, 290.9, -7.71],
  [27.5, 69, 0.52],
  [31.5, 1515.1, -45.38],
  [32.5, 44, 0.59],
  [33.5, 45.8, 0.46],
  [45, 31.7, 0.27],
  [55.5, 33.3, 0.19],
  [60, 5.5, 0.68],
];
