/* Made by `npm run reserved-heights` from the built widget: do not edit. */
import type { ReservedHeight, ReservedLengths } from '../contract/reserved-height.js';

/** In English. */
export const HEIGHTS: ReservedHeight[] = [
  [0, 333.3, -10.01],
  [19, 428.4, -14.75],
  [20, 330, -9.46],
  [21, 189.2, -2.6],
  [22.5, 165.2, -1.6],
  [25, 122.6, 0.08],
  [26, 248.1, -4.88],
  [28, 124, -0.36],
  [31.5, 288.5, -5.62],
  [32.5, 106.1, 0.08],
  [34.5, 129.9, -0.65],
  [39.5, 101.4, 0.08],
  [41, 101.3, 0.01],
];

export const LENGTHS: ReservedLengths = {
  ar: [0.87, 0.86],
  de: [0.99, 1.09],
  es: [0.95, 1.01],
  fr: [0.97, 1.06],
  hi: [0.88, 0.94],
  'pt-BR': [0.94, 1.03],
  'zh-Hans': [0.84, 0.82],
};
