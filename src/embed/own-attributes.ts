/* Which of the attributes that are chosen for a whole kit belong to one widget in it. */
import type { Single } from '../contract/names.js';

/** Attributes that one widget alone knows. */
const ALONE: Record<string, Single> = {
  people: 'repair-checklist',
  side: 'repair-checklist',
  intensity: 'repair-checklist',
  interactive: 'rupture-diagram',
  look: 'repair-card',
  layout: 'repair-card',
  pdf: 'repair-card',
};

/** What can be left out of each, by `without`. */
const LEFT_OUT: Record<Single, readonly string[]> = {
  'rupture-diagram': [],
  'repair-checklist': ['notes', 'co-creation', 'saving', 'print'],
  'repair-card': ['unicorn'],
};

/** The entries that a widget in a kit takes; `without` holds only the words that it knows. */
export const ownAttributes = (
  widget: Single,
  attributes: Iterable<readonly [string, string]>,
): [string, string][] =>
  [...attributes]
    .map(([name, value]): [string, string] => {
      const words = value.split(/\s+/).filter((word) => LEFT_OUT[widget].includes(word));
      return [name, name === 'without' ? words.join(' ') : value];
    })
    .filter(([name, value]) => value && (ALONE[name] ?? widget) === widget);
