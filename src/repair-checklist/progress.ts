import type { ChecklistWording } from '../wording/wording.js';
import type { PartModel } from './parts.js';

/** The ticked parts with one more, or one fewer. */
export function toggled(ticked: ReadonlySet<string>, id: string, isTicked: boolean): Set<string> {
  const next = new Set(ticked);
  if (isTicked) next.add(id);
  else next.delete(id);
  return next;
}

/** Progress as a sentence: which parts have been talked about, never a share or a score. */
export function progressInWords(
  parts: readonly PartModel[],
  ticked: ReadonlySet<string>,
  { progress }: Pick<ChecklistWording, 'progress'>,
  lang: string,
): string {
  const done = parts.filter(({ id }) => ticked.has(id));
  if (done.length === 0) return progress.none;
  if (done.length === parts.length) return progress.all;
  const titles = new Intl.ListFormat(lang).format(done.map(({ title }) => title));
  return progress.some.replace('{parts}', () => titles);
}
