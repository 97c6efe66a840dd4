import { joined, listed } from '../wording/joined.js';
import type { ChecklistWording } from '../wording/wording.js';
import { textOf, tickEntry, type Entries } from './entries.js';
import type { PartModel } from './parts.js';

type ProgressWords = Pick<ChecklistWording, 'progress' | 'alone' | 'together'>;

/** The ids of the parts that so many people have ticked. */
function partsTicked(
  parts: readonly PartModel[],
  entries: Entries,
  people: readonly unknown[],
  isIn: (ticks: number) => boolean,
): Set<string> {
  const ticksOf = (id: string) =>
    people.filter((_, person) => textOf(entries, tickEntry(person, id))).length;
  return new Set(parts.map(({ id }) => id).filter((id) => isIn(ticksOf(id))));
}

/** The ids of the parts that everyone has ticked. */
export const partsDone = (
  parts: readonly PartModel[],
  entries: Entries,
  people: readonly unknown[],
): Set<string> => partsTicked(parts, entries, people, (ticks) => ticks === people.length);

/** The ids of the parts that somebody has ticked, and not everyone. */
export const partsHalfDone = (
  parts: readonly PartModel[],
  entries: Entries,
  people: readonly unknown[],
): Set<string> =>
  partsTicked(parts, entries, people, (ticks) => ticks > 0 && ticks < people.length);

/**
 * Progress as a sentence: which parts have been talked or thought about, never a share or a score.
 * @param half those that one of two has ticked
 * @param isOne whether one prepares alone, who has not talked yet
 */
export function progressInWords(
  parts: readonly PartModel[],
  done: ReadonlySet<string>,
  half: ReadonlySet<string>,
  { progress, alone, together }: ProgressWords,
  lang: string,
  isOne: boolean,
): string {
  const said = { ...progress, ...(isOne && alone?.progress) };
  const titles = (ids: ReadonlySet<string>) =>
    parts.filter(({ id }) => ids.has(id)).map(({ title }) => title);
  const naming = (sentence: string, ids: ReadonlySet<string>) =>
    sentence.replace('{parts}', () => listed(titles(ids), lang));
  const { length } = titles(done);
  if (length === parts.length) return said.all;
  const begun = together && titles(half).length > 0 ? naming(together.half, half) : '';
  const finished = length > 0 ? naming(said.some, done) : begun ? '' : said.none;
  return joined(finished, begun);
}
