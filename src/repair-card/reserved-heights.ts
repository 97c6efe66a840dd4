/* Made by `npm run reserved-heights` from the built widget: do not edit. */
import type { ReservedHeight, ReservedLengths } from '../contract/reserved-height.js';

/** In English. */
export const HEIGHTS: ReservedHeight[] = [
  [0, 208.4, -6.98],
  [18, 93, -0.33],
  [20.5, 64.6, 1.09],
  [21.5, 84.1, 0.06],
  [24, 59.5, 1.11],
  [25, 60.6, 0.95],
  [27, 56.2, 0.95],
  [31.5, 1503.1, -45.03],
  [32.5, 43.2, 0.59],
  [33.5, 45, 0.46],
  [45, 29.8, 0.31],
  [56.5, 14.1, 0.54],
  [60, 17.2, 0.53],
  [68, 5.5, 0.7],
];

export const LENGTHS: ReservedLengths = {
  ar: [1, 0.96],
  de: [1.15, 1.06],
  es: [1.11, 1.08],
  fr: [1.2, 1.1],
  hi: [1.05, 1.04],
  'pt-BR': [1.18, 1.1],
  'zh-Hans': [1, 0.9],
};
