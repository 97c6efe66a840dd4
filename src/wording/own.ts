import { warnOnce } from '../contract/warn.js';

/** An object that is not a list. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasMarkup = (text: string) => /<[a-z!/][^>]*>/i.test(text);

function fault(own: unknown, base: unknown): string | undefined {
  if (typeof base === 'string') {
    if (typeof own !== 'string') return 'should be text';
    return hasMarkup(own) ? 'should be text without markup' : undefined;
  }
  if (Array.isArray(base)) {
    if (!Array.isArray(own)) return 'should be a list';
    const faults = own.map((item) => fault(item, base[0]));
    return faults.find(Boolean) && `should be a list like the built-in one`;
  }
  return isRecord(own) ? undefined : 'should be an object';
}

/**
 * The built-in words with a page's own words over them. Texts replace texts, lists replace lists whole.
 * What does not fit is named in one warning and ignored piece by piece; the rest is used.
 */
export function withOwn<T extends object>(base: T, own: unknown, element: string): T {
  if (own === undefined) return base;
  const faults: string[] = [];
  const merge = (below: object, above: unknown, path: string): object => {
    if (!isRecord(above)) {
      faults.push(`${path || 'the whole'} (should be an object)`);
      return below;
    }
    const merged: Record<string, unknown> = { ...below };
    for (const [key, value] of Object.entries(above)) {
      const place = path ? `${path}.${key}` : key;
      const built = Object.hasOwn(below, key) ? merged[key] : undefined;
      const problem = built === undefined ? 'unknown' : fault(value, built);
      if (problem) faults.push(`${place} (${problem})`);
      else merged[key] = isRecord(built) ? merge(built, value, place) : value;
    }
    return merged;
  };
  const merged = merge(base, own, '');
  if (faults.length > 0) {
    const known = Object.keys(base).join(', ');
    warnOnce(element, `wording: ignored ${faults.join('; ')}. Accepted: ${known}.`);
  }
  return merged as T;
}
