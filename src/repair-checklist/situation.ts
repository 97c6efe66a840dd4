/* What a checklist is to fit: what happened, how big it was, between whom, and who was hurt. */
import { accepted } from '../contract/accepted.js';
import type { Kit } from '../repair-kit/kit-context.js';
import {
  HAPPENINGS,
  KINDS,
  RELATIONSHIPS,
  SIDES,
  type Happening,
  type Relationship,
  type Side,
  type Standpoint,
} from '../wording/wording.js';

/** Of a conflict. */
export const SIZES = ['minor', 'major'] as const;

/** What is not known fits everybody. */
export interface Situation {
  happening: Happening | undefined;
  relationship: Relationship;
  side: Side;
}

/** What the page says, as attributes: each hides its choice. */
export interface Fixed {
  selected?: string;
  intensity?: string;
  relationship?: string;
  side?: string;
}

/** What the visitor chose in this checklist. */
export interface Chosen {
  happening?: Happening | undefined;
  relationship?: Relationship | undefined;
  side?: Side | undefined;
}

/** The kind of rupture that a happening is. */
export const kindOf = (happening: Happening | undefined): string =>
  SIZES.some((size) => size === happening) ? 'conflict' : (happening ?? '');

/**
 * The situation. Who says it, in this order: the page's own attributes, the kit, the visitor here. How big a conflict is says
 * only the page or the visitor; who was hurt, too, for a kit may join the checklists of two people.
 */
export function situation(
  element: string,
  page: Fixed,
  chosen: Chosen,
  kit: Kit | undefined,
): Situation {
  const own = <T extends string>(name: keyof Fixed, values: readonly T[], fallback: T, else_?: T) =>
    accepted(element, name, page[name] ?? else_, values, fallback);
  const kind =
    page.selected === undefined
      ? (kit?.selected ?? kindOf(chosen.happening))
      : own('selected', ['', 'rupture', ...KINDS], '');
  const size = page.intensity === undefined ? undefined : own('intensity', SIZES, 'minor');
  const known = kindOf(chosen.happening) === kind ? chosen.happening : kind;
  const wanted = kind === 'conflict' ? (size ?? known) : kind;
  return {
    happening: HAPPENINGS.find((id) => id === wanted),
    relationship: own(
      'relationship',
      RELATIONSHIPS,
      'any',
      kit?.relationship ?? chosen.relationship,
    ),
    side: own('side', SIDES, 'any', chosen.side),
  };
}

/** From where the reader looks at it: with a child it is always the grown-up who goes first. */
export const standpointOf = ({ relationship, side }: Situation): Standpoint | undefined => {
  if (relationship === 'child') return 'child';
  return side === 'hurt' || side === 'caused' ? side : undefined;
};
