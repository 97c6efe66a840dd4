/* The sentences that one could begin with, and which of them fit. */
import type { ChecklistWording, Opening } from '../wording/wording.js';
import { OPENING, openingEntry } from './entries.js';
import { standpointOf, type Situation } from './situation.js';

export interface OpeningModel extends Opening {
  /** Under which the visitor's own words for it are kept. */
  entry: string;
  /** A letter is to keep: it is not sent. */
  isLetter?: boolean;
}

/** Those that fit, the most fitting first. Nobody who was hurt is given a sorry to say. */
export function openingModels(
  { openings, letter }: ChecklistWording,
  situation: Situation,
): OpeningModel[] {
  const standpoint = standpointOf(situation);
  const isOwn = ({ when }: Opening) => Boolean(when) && when === standpoint;
  const fits = ({ when }: Opening) =>
    !when || when === 'break' || when === standpoint || (!standpoint && when !== 'child');
  const fitting = openings
    .map((opening, index) => ({
      ...opening,
      entry: index === 0 ? OPENING : openingEntry(index),
    }))
    .filter(fits)
    .sort((one, other) => Number(isOwn(other)) - Number(isOwn(one)));
  return letter
    ? [...fitting, { ...letter, isLetter: true, entry: openingEntry('letter') }]
    : fitting;
}
