/* Made by `npm run room` from the built widget: do not edit. */
import type { ReservedHeight } from '../contract/reserved-height.js';

/** In English. */
export const HEIGHTS: ReservedHeight[] = [
  [0, 334.8, -10.08],
  [19, 432.5, -14.95],
  [20, 330.2, -9.46],
  [21, 189.4, -2.6],
  [22.5, 165.4, -1.6],
  [25, 122.8, 0.08],
  [26, 228.3, -4.11],
  [27.5, 299.5, -6.62],
  [28.5, 126.8, -0.45],
  [31.5, 288.6, -5.62],
  [32.5, 106.2, 0.08],
  [34.5, 130, -0.65],
  [39.5, 101.5, 0.08],
  [41, 101.4, 0.01],
];
