/** The names of all elements. */
export const ELEMENTS = [
  'repair-kit',
  'rupture-diagram',
  'repair-checklist',
  'repair-card',
  'page-exit',
] as const;
