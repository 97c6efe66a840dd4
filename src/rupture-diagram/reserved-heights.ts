/* Made by `npm run room` from the built widget: do not edit. */
import type { ReservedHeight } from '../contract/reserved-height.js';

/** In English. */
export const HEIGHTS: ReservedHeight[] = [
  [0, 254.6, -9.35],
  [18, 145, -3],
  [19.5, 113, -1.5],
  [22, 151.8, -3.3],
  [23.5, 90.6, -0.75],
  [26, 88.8, -0.72],
  [28.5, 79.1, -0.42],
  [32.5, 242.6, -5.44],
  [33.5, 44.6, 0.56],
  [38, 62.5, 0.5],
  [39.5, 127.9, -1.2],
  [41.5, 94.3, -0.37],
  [46, 77.2, 0],
  [60, 120.7, -1.12],
  [64.5, 58.8, -0.16],
  [72, 47.5, 0],
];
