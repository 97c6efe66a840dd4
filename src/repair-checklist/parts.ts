import { layOver, type Authored } from '../wording/authored.js';
import { PARTS, type ChecklistWording } from '../wording/wording.js';

/** One part of repair. A page's own part may have no more than a title. */
export interface PartModel {
  id: string;
  title: string;
  text: string;
  questions?: string[];
  starters?: string[];
  wrong?: string;
}

/** The parts to show: the built-in ones with the page's own list over them, without those left out. */
export function partModels(
  words: ChecklistWording,
  authored: Authored,
  without: ReadonlySet<string>,
): PartModel[] {
  const builtIn: PartModel[] = PARTS.map((id) => ({ id, ...words.parts[id] }));
  return layOver(builtIn, authored.items, ({ title, text }) => ({ title, text })).filter(
    ({ id }) => !(id === 'co-creation' && without.has(id)),
  );
}
