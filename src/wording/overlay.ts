import { isRecord } from './own.js';
import type { Wording } from './wording.js';

/** What a variant of a language says otherwise: any of its sentences and records, each list as a whole. */
export type Overlay<Words> = Words extends string | readonly unknown[]
  ? Words
  : { [Key in keyof Words]?: Overlay<Words[Key]> };

/** A variant of a language, whole: its own words, and the language's where it says the same. */
export function variantOf(language: Wording, own: Overlay<Wording>): Wording {
  const over = (words: unknown, others: unknown): unknown => {
    if (!isRecord(words) || !isRecord(others)) return others;
    const said = Object.entries(others).map(([key, value]) => [key, over(words[key], value)]);
    return { ...words, ...(Object.fromEntries(said) as object) };
  };
  return over(language, own) as Wording;
}
