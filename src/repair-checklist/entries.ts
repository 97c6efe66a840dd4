/*
 * What a visitor ticks and writes, as texts by name. An entry that is empty is not there. Names and texts may come from a
 * device's storage, where anything may stand: only what an object itself has counts.
 */
import { isRecord } from '../wording/own.js';

export type Entries = Readonly<Record<string, string>>;

/** The opening in the visitor's own words. */
export const OPENING = 'opening';
/** The same, of another opening than the first. */
export const openingEntry = (name: number | string): string => `${OPENING}.${name}`;
export const nameEntry = (person: number): string => `name.${person}`;
export const noteEntry = (person: number, part: string): string => `note.${person}.${part}`;
export const tickEntry = (person: number, part: string): string => `tick.${person}.${part}`;
/** What one person has heard the other say. */
export const heardEntry = (person: number): string => `heard.${person}`;

export const textOf = (entries: Entries, name: string): string =>
  Object.hasOwn(entries, name) ? entries[name]! : '';

const withoutEmpty = (all: [name: string, text: string][]): Entries =>
  Object.fromEntries(all.filter(([, text]) => text));

/** The entries with one of them written anew. */
export const withText = (entries: Entries, name: string, text: string): Entries =>
  withoutEmpty(Object.entries({ ...entries, [name]: text }));

/**
 * Two people's changes since a common state. Of an entry that both have changed, both texts stay;
 * a text is not lost to a deletion elsewhere.
 */
export function merge(base: Entries, mine: Entries, theirs: Entries): Entries {
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  const merged = [...names].map((name): [string, string] => {
    const before = textOf(base, name);
    const own = textOf(mine, name);
    const other = textOf(theirs, name);
    if (own === before) return [name, other];
    if (other === before || own.includes(other)) return [name, own];
    return [name, other.includes(own) ? other : `${other}\n${own}`];
  });
  return withoutEmpty(merged);
}

/** Parts of a page's own list without names were once named by their place in it: `item-2`; now by their titles. */
const PLACED = /^(note|tick)\.(\d)\.item-(\d+)$/;

/** The entries of an earlier version, under the names that a page's own parts have now. */
export function renamed(entries: Entries, parts: readonly { id: string }[]): Entries {
  const now = (name: string): string => {
    const [, what, person, place] = PLACED.exec(name) ?? [];
    const id = parts[Number(place) - 1]?.id;
    const renamed = `${what}.${person}.${id}`;
    return id?.startsWith('item-') && !Object.hasOwn(entries, renamed) ? renamed : name;
  };
  const moved = Object.entries(entries).map(([name, text]): [string, string] => [now(name), text]);
  return moved.every(([name]) => Object.hasOwn(entries, name))
    ? entries
    : Object.fromEntries(moved);
}

const VERSION = 1;

/** The entries as they are kept on a device. */
export const stored = (entries: Entries): string =>
  JSON.stringify({ version: VERSION, entries }, asItIs);

/** Old Prototype.js has strings say themselves in quotes when they are stored. */
function asItIs(this: Record<string, unknown>, name: string): unknown {
  return this[name];
}

/**
 * What was kept on a device, good entries only; `isWhole` says whether that is all of it.
 * @returns undefined for what is not ours, or a newer version's
 */
export function parse(text: string): { entries: Entries; isWhole: boolean } | undefined {
  try {
    const data: unknown = JSON.parse(text);
    if (!isRecord(data) || data['version'] !== VERSION || !isRecord(data['entries']))
      return undefined;
    const all = Object.entries(data['entries']);
    const good = all.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return { entries: Object.fromEntries(good), isWhole: good.length === all.length };
  } catch {
    return undefined;
  }
}
