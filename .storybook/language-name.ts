/** A language by its own name, or in another; a variant of ours, such as `de-x-formal`, with its own, which browsers do not know. */
export function languageName(tag: string, by = tag): string {
  const [language = tag, variant] = tag.split('-x-');
  const [speaker] = by.split('-x-');
  const name = new Intl.DisplayNames(speaker, { type: 'language' }).of(language) ?? language;
  return variant ? `${name} (${variant})` : name;
}
