import { layOver, type Authored } from '../wording/authored.js';
import {
  PARTS,
  type ChecklistWording,
  type Fit,
  type Happening,
  type Relationship,
} from '../wording/wording.js';

/** One part of repair. A page's own part may have no more than a title. */
export interface PartModel {
  id: string;
  title: string;
  text: string;
  questions?: string[];
  starters?: string[];
  wrong?: string;
  /** Where it is not the language of the other words. */
  lang?: string;
}

/** What the parts are to fit; what is not known fits everybody. */
export interface Situation {
  happening: Happening | undefined;
  relationship: Relationship;
}

/** The questions and starters that fit the situation, by the part they belong to. */
function fitting(
  { fits }: ChecklistWording,
  { happening, relationship }: Situation,
): Record<string, Fit | undefined> {
  const { happened, own } = happening ? fits.happenings[happening] : {};
  const { impact } = (relationship !== 'any' && fits.relationships[relationship]) || {};
  return { happened, own, impact };
}

/**
 * The parts to show: the built-in ones, fitted to what happened, with the page's own list over them,
 * without those left out.
 */
export function partModels(
  words: ChecklistWording,
  authored: Authored,
  without: ReadonlySet<string>,
  situation: Situation,
): PartModel[] {
  const fits = fitting(words, situation);
  const builtIn: PartModel[] = PARTS.map((id) => {
    const { questions, starters, ...part } = words.parts[id];
    const fit = fits[id];
    return {
      id,
      ...part,
      questions: [...(fit ? [fit.question] : []), ...questions],
      starters: [...(fit ? [fit.starter] : []), ...starters],
    };
  });
  return layOver(
    builtIn,
    authored.items,
    ({ title, text }) => ({ title, text }),
    authored.lang,
  ).filter(({ id }) => !(id === 'co-creation' && without.has(id)));
}
