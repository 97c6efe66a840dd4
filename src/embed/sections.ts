/** The widgets with words of their own, and the section of the wording that each of them speaks. */
export const SECTIONS = {
  'rupture-diagram': 'diagram',
  'repair-checklist': 'checklist',
  'repair-card': 'card',
} as const;
export type Single = keyof typeof SECTIONS;

export const SINGLES = Object.keys(SECTIONS) as Single[];
