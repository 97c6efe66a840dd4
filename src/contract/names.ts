/** The section of the wording that each element speaks, where it has words of its own. */
export const SECTIONS = {
  'rupture-diagram': 'diagram',
  'repair-checklist': 'checklist',
  'repair-card': 'card',
  'page-exit': 'exit',
} as const;

/** The three widgets that stand alone, with a readable copy and a reserved height. */
export const SINGLES = ['rupture-diagram', 'repair-checklist', 'repair-card'] as const;
export type Single = (typeof SINGLES)[number];

/** The names of all elements. */
export const ELEMENTS = ['repair-kit', ...SINGLES, 'page-exit'] as const;

/** Anything that a snippet, a frame or a script tag can ask for: one element, or with `repair-kit` all of them. */
export type ElementName = (typeof ELEMENTS)[number];

/** The file for a script tag that brings one element to life, and its kit; for `repair-kit`, all of them. */
export const scriptOf = (name: ElementName): string =>
  name === 'repair-kit' ? 'rupture-repair.min.js' : `rupture-repair.${SECTIONS[name]}.min.js`;

/** The files that bring some of the three to life: one each, or for all of them the one that has all. */
export const scriptsOf = (names: readonly Single[]): string[] =>
  names.length === SINGLES.length ? [scriptOf('repair-kit')] : names.map(scriptOf);

/** The file for a script tag that brings the words of a language. */
export const packOf = (language: string): string => `rupture-repair.${language}.min.js`;
