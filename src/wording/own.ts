import { SECTIONS } from '../contract/names.js';
import { warnOnce } from '../contract/warn.js';
import { nearestTag } from './language.js';

/** An object that is not a list. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Sentences that keep people safe: a page may say them in its own words, but not leave them out. */
const SAFETY = /(^|\.)(safety|safetyNotes|help|guard|guardTitle|noForgiveness|doNotSend)$/;

const hasMarkup = (text: string) => /<[a-z!/][^>]*>/i.test(text);

/** One value of a page's own words over the built-in one; what does not fit is told to `fault` and left out. */
function fit(built: unknown, own: unknown, place: string, fault: (text: string) => void): unknown {
  const bad = (should: string) => {
    fault(`${place || 'the whole'} (should be ${should})`);
    return built;
  };
  if (typeof built === 'string') {
    if (typeof own !== 'string') return bad('text');
    if (hasMarkup(own)) return bad('text without markup');
    const isMissed = SAFETY.test(place) && !own.trim();
    return isMissed ? bad('a sentence: it is not left out') : own;
  }
  if (Array.isArray(built)) {
    if (!Array.isArray(own)) return bad('a list');
    const items = own.map((item, index) => fitItem(built, item, `${place}[${index}]`, fault));
    const good = items.filter((item) => item !== undefined);
    if (SAFETY.test(place) && good.length === 0)
      return bad('a list with an item: it is not left out');
    return own.length > 0 && good.length === 0 ? built : good;
  }
  if (!isRecord(own)) return bad('an object');
  const base = built as Record<string, unknown>;
  const merged = { ...base };
  for (const [key, value] of Object.entries(own)) {
    const inner = place ? `${place}.${key}` : key;
    if (!Object.hasOwn(base, key)) fault(`${inner} (unknown)`);
    else merged[key] = fit(base[key], value, inner, fault);
  }
  return merged;
}

/** An item of a list: as complete as the built-in items are, or left out. */
function fitItem(
  built: readonly unknown[],
  item: unknown,
  place: string,
  fault: (text: string) => void,
): unknown {
  let isGood = true;
  const report = (text: string) => {
    isGood &&= text.endsWith('(unknown)');
    fault(text);
  };
  // What one built-in item has, another may lack.
  const whole = built.every(isRecord) ? (Object.assign({}, ...built) as object) : built[0];
  const fitted = fit(whole, item, place, report);
  if (isRecord(item) && isRecord(fitted))
    for (const key of Object.keys(whole as object)) {
      if (Object.hasOwn(item, key)) continue;
      delete fitted[key];
      if (built.every((one) => Object.hasOwn(one as object, key)))
        report(`${place}.${key} (is missing)`);
    }
  return isGood ? fitted : undefined;
}

/**
 * The built-in words with a page's own words over them. Texts replace texts, lists replace lists whole.
 * What does not fit is named in one warning and ignored piece by piece; the rest is used.
 */
export function withOwn<T extends object>(base: T, own: unknown, element: string): T {
  if (own === undefined) return base;
  const faults: string[] = [];
  const words = fit(base, own, '', (text) => faults.push(text)) as T;
  if (faults.length > 0) {
    const known = Object.keys(base).join(', ');
    warnOnce(element, `wording: ignored ${faults.join('; ')}. Accepted: ${known}.`);
  }
  return words;
}

/**
 * What a page's JSON says in one language: the words for all languages, and those for the nearest of its `languages`,
 * which go before them.
 * @returns anything that the page may have written, for `withOwn` to judge
 */
export function ownIn(data: unknown, tag: string): { all: unknown; here: unknown } {
  if (!isRecord(data)) return { all: data, here: undefined };
  const { languages, ...all } = data;
  delete all['$schema'];
  const nearest = isRecord(languages) && nearestTag(tag || 'en', Object.keys(languages));
  return { all, here: nearest ? languages[nearest] : undefined };
}

const KNOWN: string[] = Object.values(SECTIONS);

/** A kit's JSON, in a list of none or one: what in it belongs to no widget is named in one warning. */
export function sections(data: unknown, element: string): unknown[] {
  if (data === undefined) return [];
  const inLanguages = isRecord(data) && isRecord(data['languages']) ? data['languages'] : {};
  const unknown = [ownIn(data, '').all, ...Object.values(inLanguages)]
    .flatMap((words) => (isRecord(words) ? Object.keys(words) : []))
    .filter((name) => !KNOWN.includes(name));
  if (unknown.length > 0 || !isRecord(data))
    warnOnce(
      element,
      `wording: ignored ${unknown.join(', ') || 'the whole (should be an object)'}. Accepted: ${KNOWN.join(', ')}, languages.`,
    );
  return isRecord(data) ? [data] : [];
}
