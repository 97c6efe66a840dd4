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
