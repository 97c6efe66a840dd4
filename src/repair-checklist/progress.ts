import { joined } from '../wording/joined.js';
import type { ChecklistWording } from '../wording/wording.js';
import { textOf, tickEntry, type Entries } from './entries.js';
import type { PartModel } from './parts.js';

type ProgressWords = Pick<ChecklistWording, 'progress' | 'alone' | 'together' | 'between'>;

/** The ids of the parts that everyone has ticked, and of those that only one of two has. */
export interface Ticked {
  done: ReadonlySet<string>;
  half: ReadonlySet<string>;
}

export function ticked(
  parts: readonly PartModel[],
  entries: Entries,
  people: readonly unknown[],
): Ticked {
  const done = new Set<string>();
  const half = new Set<string>();
  for (const { id } of parts) {
    const { length } = people.filter((_, person) => textOf(entries, tickEntry(person, id)));
    if (length === people.length) done.add(id);
    else if (length) half.add(id);
  }
  return { done, half };
}

/**
 * Progress as a sentence: which parts have been talked or thought about, never a share or a score.
 * @param isOne whether one prepares alone, who has not talked yet
 */
export function progressInWords(
  parts: readonly PartModel[],
  { done, half }: Ticked,
  { progress, alone, together, between = '; ' }: ProgressWords,
  isOne: boolean,
): string {
  const said = { ...progress, ...(isOne && alone?.progress) };
  const titles = (ids: ReadonlySet<string>) =>
    parts.filter(({ id }) => ids.has(id)).map(({ title }) => title);
  const naming = (sentence: string, ids: ReadonlySet<string>) =>
    sentence.replace('{parts}', () => titles(ids).join(between));
  const { length } = titles(done);
  if (length === parts.length) return said.all;
  const begun = together && titles(half).length > 0 ? naming(together.half, half) : '';
  const finished = length > 0 ? naming(said.some, done) : begun ? '' : said.none;
  return joined(finished, begun);
}
