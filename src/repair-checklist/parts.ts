import { joined } from '../wording/joined.js';
import { layOver, type Authored, type Markup } from '../wording/authored.js';
import { PARTS, type ChecklistWording, type Fit, type Part } from '../wording/wording.js';
import { standpointOf, type Situation } from './situation.js';

/** One part of repair. A page's own part may have no more than a title. */
export interface PartModel {
  id: string;
  title: string;
  text: string;
  questions?: string[];
  starters?: string[];
  wrong?: string;
  /** What a page's own part is written in. */
  markup?: Markup | undefined;
  /** Where it is not the language of the other words. */
  lang?: string;
}

/** What nobody who was hurt is asked for; with a child, nobody is asked how the two of them made it. */
const NOT_ASKED: Partial<Record<string, readonly string[]>> = {
  hurt: ['own', 'co-creation'],
  child: ['co-creation'],
};

/** The questions and starters that fit the situation, by the part they belong to. */
function fitting({ fits }: ChecklistWording, situation: Situation): Partial<Record<Part, Fit>> {
  const { happening, relationship } = situation;
  const { happened, own } = (happening && fits.happenings[happening]) || {};
  const { impact } = (relationship !== 'any' && fits.relationships[relationship]) || {};
  const standpoint = standpointOf(situation);
  return {
    ...(happened && standpoint !== 'child' && { happened }),
    // Questions about one's own doing are for those who may have done it.
    ...(own && !standpoint?.match(/hurt|child/) && { own }),
    ...(impact && { impact }),
  };
}

/** The built-in parts, as they are said from the reader's standpoint and fitted to what happened. */
function builtIn(words: ChecklistWording, base: ChecklistWording, situation: Situation) {
  const fits = fitting(words, situation);
  const standpoint = standpointOf(situation);
  return PARTS.map((id): PartModel => {
    // What the page itself says of a part holds for everyone.
    const isOurs = words.parts[id] === base.parts[id];
    const said = standpoint && isOurs ? words.standpoints?.[standpoint][id] : undefined;
    const { questions, starters, ...part } = { ...words.parts[id], ...said };
    const { question, starter } = fits[id] ?? {};
    const first = (text: string | undefined) => (text ? [text] : []);
    return {
      id,
      ...part,
      questions: [...first(question), ...questions],
      starters: [...first(starter), ...starters],
    };
  });
}

/**
 * The parts to show: the built-in ones, fitted to the situation, with the page's own list over them, without those left out.
 * @param base the words without the page's own
 * @returns those that are asked for, and those that are folded away
 */
export function partModels(
  words: ChecklistWording,
  base: ChecklistWording,
  authored: Authored,
  without: ReadonlySet<string>,
  situation: Situation,
): { parts: PartModel[]; folded: PartModel[] } {
  const all = layOver(
    builtIn(words, base, situation),
    authored.items,
    ({ title, text, items, markup }) => ({
      title,
      text: joined(text, ...items.map((item) => item.title)),
      markup,
    }),
    authored.lang,
  ).filter(({ id }) => !(id === 'co-creation' && without.has(id)));
  const standpoint = standpointOf(situation);
  const notAsked = (standpoint && NOT_ASKED[standpoint]) || [];
  return {
    parts: all.filter(({ id }) => !notAsked.includes(id)),
    // Where a language has no words that fold them away, they are left out; to a child nobody opens them.
    folded:
      words.folded && standpoint === 'hurt' ? all.filter(({ id }) => notAsked.includes(id)) : [],
  };
}
