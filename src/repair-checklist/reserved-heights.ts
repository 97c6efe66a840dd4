/* Made by `npm run reserved-heights` from the built widget: do not edit. */
import type { ReservedHeight, ReservedLengths } from '../contract/reserved-height.js';

/** In English. */
export const HEIGHTS: ReservedHeight[] = [
  [0, 334.3, -10.01],
  [19, 375.8, -12],
  [20, 430, -14.41],
  [21, 164.8, -1.5],
  [23.5, 195.1, -2.84],
  [25.5, 279.3, -6.08],
  [27, 291.5, -6.42],
  [28, 112.8, 0.08],
  [29.5, 110.1, 0.08],
  [31.5, 288.2, -5.62],
  [32.5, 105.7, 0.08],
  [34.5, 103.8, 0.08],
  [38, 101.1, 0.08],
  [41, 101, 0.01],
];

export const LENGTHS: ReservedLengths = {
  ar: [1.01, 1],
  de: [1.09, 1.24],
  'de-x-formal': [1.11, 1.25],
  es: [1.06, 1.13],
  fr: [1.1, 1.22],
  hi: [1.02, 1.07],
  'pt-BR': [1.08, 1.18],
  'zh-Hans': [0.96, 0.94],
};
