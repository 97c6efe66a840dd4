/* Made by `npm run reserved-heights` from the built widget: do not edit. */
import type { ReservedHeight, ReservedLengths } from '../contract/reserved-height.js';

/** In English. */
export const HEIGHTS: ReservedHeight[] = [
  [0, 193.9, -5],
  [18, 168.8, -3.44],
  [19.5, 130.5, -1.36],
  [21, 149.4, -2.3],
  [22.5, 78.5, 0.93],
  [26, 116, -0.57],
  [27.5, 75.5, 0.93],
  [29, 159.3, -2.01],
  [31, 69.8, 0.93],
  [33.5, 166.8, -2.01],
  [35, 96.9, 0.03],
  [44.5, 93, 0.08],
  [46, 87.8, -0.29],
  [50.5, 70.2, 0.06],
  [64, 46.5, 0.43],
  [73.5, 85.6, -0.1],
  [87.5, 105.7, -0.33],
];

export const LENGTHS: ReservedLengths = {
  ar: [0.97, 0.98],
  de: [1.03, 1.09],
  'de-x-formal': [1.04, 1.12],
  es: [1.02, 1.07],
  fr: [1.06, 1.17],
  hi: [0.98, 1],
  'pt-BR': [1.04, 1.12],
  'zh-Hans': [0.95, 0.94],
};
