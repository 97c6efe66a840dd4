import { de } from '../../src/wording/languages/de.js';
import { KINDS, type Wording } from '../../src/wording/wording.js';

const without = <T extends object>(value: T, ...keys: (keyof T)[]): T =>
  Object.fromEntries(
    Object.entries(value).filter(([key]) => !keys.includes(key as keyof T)),
  ) as unknown as T;

const { diagram, checklist } = de;
const { happenings, relationships } = checklist.fits;

/** German as a pack of an older version has it, beside a newer script: without all that types let be left out. */
export const olderPack: Wording = {
  ...de,
  diagram: {
    ...without(diagram, 'lead', 'othersLabel', 'begin', 'movingOn', 'practice', 'signs'),
    relationships: without(diagram.relationships, 'child'),
    kinds: Object.fromEntries(
      KINDS.map((kind) => {
        const words = diagram.kinds[kind];
        return [kind, { ...words, examples: without(words.examples, 'child') }];
      }),
    ) as typeof diagram.kinds,
  },
  checklist: {
    ...without(
      checklist,
      ...(['safetyNotes', 'situation', 'sideLabel', 'sides', 'upset', 'openingChange'] as const),
      ...(['letter', 'send', 'standpoints', 'guardTitle', 'folded', 'labelled'] as const),
      ...(['stays', 'alone', 'together', 'more', 'printing', 'saveHint', 'cannotSave'] as const),
    ),
    openings: checklist.openings
      .filter(({ when }) => !when || when === 'caused')
      .sort((one) => (one.when ? -1 : 1)),
    fits: {
      happenings: without(happenings, 'conflict'),
      relationships: without(relationships, 'child'),
    },
  },
};
