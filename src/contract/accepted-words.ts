import { asText } from './accepted.js';
import { warnOnce } from './warn.js';

/**
 * The words of a space-separated attribute such as `without="notes print"`.
 * @returns the known ones; unknown ones are named in one warning and ignored one by one.
 */
export function acceptedWords<T extends string>(
  element: string,
  attribute: string,
  value: unknown,
  values: readonly T[],
): ReadonlySet<T> {
  const text = asText(value ?? '');
  const words = text.split(/[\s,]+/).filter(Boolean);
  const unknown = words.filter((word) => !(values as readonly string[]).includes(word));
  if (unknown.length > 0) {
    warnOnce(
      element,
      `${attribute}="${text}": ${unknown.join(', ')} not known and ignored. Accepted: ${values.join(', ')}.`,
    );
  }
  return new Set(values.filter((word) => words.includes(word)));
}
