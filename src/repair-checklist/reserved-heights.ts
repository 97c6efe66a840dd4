/* Made by `npm run reserved-heights` from the built widget: do not edit. */
import type { ReservedHeight, ReservedLengths } from '../contract/reserved-height.js';

/** In English. */
export const HEIGHTS: ReservedHeight[] = [
  [0, 348.4, -10.77],
  [19, 271.3, -6.5],
  [20, 377.6, -11.66],
  [21, 198.7, -2.92],
  [23, 343.2, -9.14],
  [24, 230.5, -4.25],
  [25.5, 279.3, -6.08],
  [27, 291.5, -6.42],
  [28, 112.8, 0.08],
  [29.5, 153.9, -1.36],
  [32, 105.7, 0.08],
  [34.5, 103.8, 0.08],
  [38, 123.4, -0.47],
  [41, 101, 0.01],
];

export const LENGTHS: ReservedLengths = {
  ar: [1.01, 0.99],
  de: [1.09, 1.22],
  'de-x-formal': [1.11, 1.24],
  es: [1.06, 1.12],
  fr: [1.1, 1.21],
  hi: [1.03, 1.06],
  'pt-BR': [1.08, 1.17],
  'zh-Hans': [0.95, 0.92],
};
