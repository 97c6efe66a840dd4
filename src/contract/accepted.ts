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

const LEVELS = ['1', '2', '3', '4', '5', '6'] as const;
export type HeadingLevel = (typeof LEVELS)[number];

/** A heading level from 1 to 6, for headings that fit the host page's outline. */
export function headingLevel(element: string, value: unknown): number {
  return Number(accepted(element, 'heading-level', value, LEVELS, '2'));
}
