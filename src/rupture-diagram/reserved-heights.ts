/* Made by `npm run reserved-heights` from the built widget: do not edit. */
import type { ReservedHeight, ReservedLengths } from '../contract/reserved-height.js';

/** In English. */
export const HEIGHTS: ReservedHeight[] = [
  [0, 168.4, -3.5],
  [18.5, 135.6, -1.68],
  [21, 152.7, -2.53],
  [22, 78.5, 0.93],
  [24.5, 89.2, 0.43],
  [28, 109.7, -0.3],
  [29.5, 202.5, -3.47],
  [31, 68.3, 0.93],
  [34, 115.7, -0.51],
  [35.5, 102, -0.11],
  [43.5, 94.5, 0.08],
  [44.5, 91.5, 0.08],
  [46, 69.9, 0.06],
  [64, 46.5, 0.43],
  [73.5, 77.9, 0],
  [79.5, 96.4, -0.25],
  [86, 75, 0],
];

export const LENGTHS: ReservedLengths = {
  ar: [0.98, 0.98],
  de: [1.03, 1.09],
  es: [1.01, 1.06],
  fr: [1.05, 1.15],
  hi: [0.98, 1],
  'pt-BR': [1.04, 1.12],
  'zh-Hans': [0.95, 0.94],
};
