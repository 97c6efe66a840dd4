/* How texts stand beside each other: each language has its own marks and spaces. */

/** A label and its text with what the language's pattern has around them, to render. */
export const labelledParts = <T>(label: T, text: T, pattern = '{label}: {text}'): (T | string)[] =>
  pattern
    .split(/(\{\w+\})/)
    .map((part) => (part === '{label}' ? label : part === '{text}' ? text : part));

/** The same as plain text. */
export const labelled = (label: string, text: string, pattern?: string): string =>
  labelledParts(label, text, pattern).join('');

/** One for each language: to make one takes longer than all else that a tick asks for. */
const formats = new Map<string, Intl.ListFormat>();

/** Texts as the language lists them: “a, b, and c”. */
export function listed(texts: readonly string[], lang: string): string {
  const format = formats.get(lang) ?? new Intl.ListFormat(lang);
  formats.set(lang, format);
  return format.format(texts);
}

/** What stands between a text and the next one: a space, but nothing after Chinese signs and marks. */
export const gapAfter = (text: string): string =>
  /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]$/.test(text) ? '' : ' ';

/** Texts one after the other; what is missing is left out. */
export const joined = (...texts: (string | false | undefined)[]): string =>
  texts.reduce<string>(
    (all, text) => (all && text ? all + gapAfter(all) + text : all || text || ''),
    '',
  );
