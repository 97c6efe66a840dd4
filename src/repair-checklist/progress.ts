import type { ChecklistWording } from '../wording/wording.js';
import { textOf, tickEntry, type Entries } from './entries.js';
import type { PartModel } from './parts.js';

/** The ids of the parts that everyone has ticked. @param people how many they are, 1 or 2 */
export function partsDone(
  parts: readonly PartModel[],
  entries: Entries,
  people: number,
): Set<string> {
  const isTicked = (id: string) =>
    [...Array<undefined>(people)].every((_, person) => textOf(entries, tickEntry(person, id)));
  return new Set(parts.map(({ id }) => id).filter(isTicked));
}

/** Progress as a sentence: which parts have been talked about, never a share or a score. */
export function progressInWords(
  parts: readonly PartModel[],
  done: ReadonlySet<string>,
  { progress }: Pick<ChecklistWording, 'progress'>,
  lang: string,
): string {
  if (done.size === 0) return progress.none;
  if (done.size === parts.length) return progress.all;
  const titles = parts.filter(({ id }) => done.has(id)).map(({ title }) => title);
  return progress.some.replace('{parts}', () => new Intl.ListFormat(lang).format(titles));
}
