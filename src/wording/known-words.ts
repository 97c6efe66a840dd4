/* How a widget knows its own words in a page's HTML, where an editor has dropped the marks of a snippet. */
import { isRecord } from './own.js';
import { plain } from './markup.js';

/** Shorter ones are anybody's. */
const TELLING = 8;

const simple = (text: string) =>
  plain(text)
    .toLowerCase()
    .replace(/[\p{P}\s]+$/u, '');

function texts(words: unknown): string[] {
  if (typeof words === 'string') return [plain(words)];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(texts) : [];
}

/** The labels of the items that a page can name, by id. */
function labels(words: unknown): [label: string, id: string][] {
  if (!isRecord(words)) return [];
  const { rupture, kinds, parts, right } = words;
  const named = (kinds ?? parts ?? (isRecord(right) && right['parts'])) || {};
  return Object.entries({ ...named, ...(isRecord(rupture) && { rupture }) }).map(([id, item]) => [
    simple(String(isRecord(item) ? (item['label'] ?? item['title']) : item)),
    id,
  ]);
}

export interface KnownWords {
  /** Whether a text says nothing but what the widget says anyway. */
  says(text: string): boolean;
  /** The id of the item that is called so. */
  idOf(label: string): string | undefined;
}

const hasLetters = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** @param all a section's words, in each language in which a page may say them */
export function knownWords(all: readonly unknown[]): KnownWords {
  const sentences = [...new Set(all.flatMap(texts))]
    .filter(Boolean)
    .sort((one, other) => other.length - one.length);
  const ids = new Map(all.flatMap(labels));
  return {
    says: (text) => {
      let rest = plain(text);
      let isTold = false;
      for (const sentence of sentences) {
        if (!isTold && sentence.length < TELLING) return false;
        if (!rest.includes(sentence)) continue;
        isTold = true;
        rest = rest.split(sentence).join(' ');
        if (!hasLetters(rest)) return true;
      }
      return false;
    },
    idOf: (label) => ids.get(simple(label)),
  };
}
