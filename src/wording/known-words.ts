/* How a widget knows its own words in a page's HTML, where an editor has dropped the marks of a snippet. */
import { plain } from './markup.js';

const simple = (text: string) => plain(text).toLowerCase();

function texts(words: unknown): string {
  return words instanceof Object ? Object.values(words).map(texts).join(' ') : String(words);
}

type Labels = Record<string, string | { label?: string; title?: string }>;

/** The labels of the items that a page can name, by id. */
function labels(words: unknown): [label: string, id: string][] {
  const { rupture, kinds, parts, right } = words as Record<string, Labels>;
  const inCard = right?.['parts'] as Labels | undefined;
  const all: Labels = { ...(kinds ?? parts ?? inCard), ...(rupture && { rupture }) };
  return Object.entries(all).map(([id, item]) => [
    simple(typeof item === 'string' ? item : (item.label ?? item.title ?? '')),
    id,
  ]);
}

export interface KnownWords {
  /** Whether a text says nothing but what the widget says anyway. */
  says(text: string): boolean;
  /** The id of the item that is called so. */
  idOf(label: string): string | undefined;
}

/** @param all a section's words, in each language in which a page may say them */
export function knownWords(all: readonly unknown[]): KnownWords {
  const told = plain(texts(all));
  const ids = new Map(all.flatMap(labels));
  return {
    // A few letters may be anybody's.
    says: (text) =>
      text.length > 9 && text.split(/[.:。]/).every((part) => told.includes(part.trim())),
    idOf: (label) => ids.get(simple(label)),
  };
}
