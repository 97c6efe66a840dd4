import { warnOnce } from './warn.js';

/** A property as its attribute would say it; frameworks and pages also set numbers, lists and objects. */
export function asText(value: unknown): string {
  try {
    return Array.isArray(value) ? value.map(asText).join(' ') : String(value);
  } catch {
    return '';
  }
}

/**
 * The value of an attribute that knows only some values.
 * @returns `value` where it is accepted, `fallback` where it is absent or unknown (warning once).
 */
export function accepted<T extends string>(
  element: string,
  attribute: string,
  value: unknown,
  values: readonly T[],
  fallback: T,
): T {
  if (value === null || value === undefined) return fallback;
  const text = asText(value);
  if ((values as readonly string[]).includes(text)) return text as T;
  warnOnce(
    element,
    `${attribute}="${text}" is not known; using "${fallback}". Accepted: ${values.join(', ')}.`,
  );
  return fallback;
}

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

const LEVELS = ['1', '2', '3', '4', '5', '6'] as const;
export type HeadingLevel = (typeof LEVELS)[number];

/** A heading level from 1 to 6, for headings that fit the host page's outline. */
export function headingLevel(element: string, value: unknown): number {
  return Number(accepted(element, 'heading-level', value, LEVELS, '2'));
}

/**
 * The whole address of a page or file of the web; on the server, which does not know the page's own, as it is written.
 * @returns undefined for anything else, such as `javascript:`
 */
export function webAddress(value: unknown): string | undefined {
  const address = asText(value ?? '');
  if (!address.trim()) return undefined;
  try {
    // Not `document.baseURI`: in a page with `<img name="baseURI">` that is the picture.
    const base = globalThis.Text && new Text().baseURI;
    const { protocol, href } = new URL(address, base ?? 'https://page.invalid');
    return /^(https?|file):$/.test(protocol) ? (base ? href : address) : undefined;
  } catch {
    return undefined;
  }
}
