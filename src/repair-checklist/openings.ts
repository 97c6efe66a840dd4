/* The sentences that one could begin with, and which of them fit. */
import type { ChecklistWording } from '../wording/wording.js';
import { OPENING, openingEntry } from './entries.js';
import { standpointOf, type Situation } from './situation.js';

export interface OpeningModel {
  /** Under which the visitor's own words for it are kept. */
  entry: string;
  label: string;
  text: string;
  /** A letter is to keep: it is not sent. */
  isLetter: boolean;
  isBreak: boolean;
}

/** Those that fit, the most fitting first. Nobody who was hurt is given a sorry to say. */
export function openingModels(
  { openings, letter }: ChecklistWording,
  situation: Situation,
): OpeningModel[] {
  const standpoint = standpointOf(situation);
  const fits = (when: string | undefined) =>
    !when || when === 'break' || when === standpoint || (!standpoint && when !== 'child');
  const isOwn = ({ when }: { when?: string | undefined }) =>
    Boolean(standpoint && when === standpoint);
  const fitting = openings
    .map((opening, index) => ({
      ...opening,
      entry: index === 0 ? OPENING : openingEntry(index),
      isLetter: false,
      isBreak: opening.when === 'break',
    }))
    .filter(({ when }) => fits(when))
    .sort((one, other) => Number(isOwn(other)) - Number(isOwn(one)));
  return letter
    ? [...fitting, { ...letter, entry: openingEntry('letter'), isLetter: true, isBreak: false }]
    : fitting;
}
