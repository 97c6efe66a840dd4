/* How texts stand beside each other: each language has its own marks and spaces. */

/** A label and its text with what the language's pattern has around them, to render. */
export const labelledParts = <T>(label: T, text: T, pattern = '{label}: {text}'): (T | string)[] =>
  pattern
    .split(/(\{\w+\})/)
    .map((part) => (part === '{label}' ? label : part === '{text}' ? text : part));

/** The same as plain text. */
export const labelled = (label: string, text: string, pattern?: string): string =>
  labelledParts(label, text, pattern).join('');

/** What stands between a text and the next one: a space, but nothing after Chinese signs and marks. */
export const gapAfter = (text: string): string =>
  /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]$/.test(text) ? '' : ' ';

/** Texts one after the other; what is missing is left out. */
export const joined = (...texts: (string | false | undefined)[]): string =>
  texts.reduce<string>(
    (all, text) => (all && text ? all + gapAfter(all) + text : all || text || ''),
    '',
  );
