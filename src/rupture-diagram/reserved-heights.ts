/* Made by `npm run reserved-heights` from the built widget: do not edit. */
import type { ReservedHeight, ReservedLengths } from '../contract/reserved-height.js';

/** In English. */
export const HEIGHTS: ReservedHeight[] = [
  [0, 141, -1.97],
  [20, 191, -4.42],
  [21.5, 78.5, 0.93],
  [24.5, 113.7, -0.57],
  [26, 75.5, 0.93],
  [29, 161.3, -2.07],
  [30.5, 68.3, 0.93],
  [33, 91.6, 0.18],
  [40, 88.5, 0.22],
  [44.5, 91.5, 0.08],
  [46, 69.9, 0.06],
  [64, 46.5, 0.43],
  [73.5, 77.9, 0],
  [79.5, 96.4, -0.25],
  [86, 75, 0],
];

export const LENGTHS: ReservedLengths = {
  ar: [0.86, 0.83],
  de: [0.91, 0.94],
  es: [0.9, 0.94],
  fr: [0.93, 0.99],
  hi: [0.89, 0.9],
  'pt-BR': [0.91, 0.95],
  'zh-Hans': [0.83, 0.81],
};
