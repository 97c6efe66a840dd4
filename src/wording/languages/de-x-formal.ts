/*
 * Formal German: what `de` says to the reader, said with “Sie”. For pages of authorities, clinics and churches that never say
 * “du”. Whatever is here missing is said as in `de`.
 */
import { variantOf } from '../overlay.js';
import type { Wording } from '../wording.js';
import { de } from './de.js';

export const deXFormal: Wording = variantOf(de, { lang: 'de-x-formal' });
