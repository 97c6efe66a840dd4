import { html, nothing, type TemplateResult } from 'lit';
import { accepted } from '../contract/accepted.js';
import { liveState } from '../contract/live-state.js';
import type { Kit } from '../repair-kit/kit-context.js';
import {
  HAPPENINGS,
  KINDS,
  RELATIONSHIPS,
  type ChecklistWording,
  type Happening,
  type Relationship,
} from '../wording/wording.js';
import type { Situation } from './parts.js';

const INTENSITIES = ['minor', 'major'] as const;

/** What the page says of the situation. */
export interface Fixed {
  selected?: string;
  intensity?: string;
  relationship?: string;
}

/** What the visitor chose in this checklist. */
export interface Chosen {
  happening?: Happening | undefined;
  relationship?: Relationship;
}

/** The kind of rupture that a happening is. */
export const kindOf = (happening: Happening | undefined): string =>
  happening === 'minor' || happening === 'major' ? 'conflict' : (happening ?? '');

/** The situation: the page's own attributes come first, then the kit, then the visitor's choice here. */
export function situation(
  element: string,
  { selected, intensity, relationship }: Fixed,
  chosen: Chosen,
  kit: Kit | undefined,
): Situation {
  const kind =
    selected === undefined
      ? (kit?.selected ?? kindOf(chosen.happening))
      : accepted(element, 'selected', selected, ['', 'rupture', ...KINDS], '');
  const isOwn = intensity === undefined && kindOf(chosen.happening) === kind;
  const size = accepted(element, 'intensity', intensity, INTENSITIES, 'minor');
  return {
    happening: HAPPENINGS.find((id) =>
      isOwn ? id === chosen.happening : id === (kind === 'conflict' ? size : kind),
    ),
    relationship: accepted(
      element,
      'relationship',
      relationship ?? kit?.relationship ?? chosen.relationship,
      RELATIONSHIPS,
      'any',
    ),
  };
}

type Option = [id: string, label: string];

/** A choice for each half of the situation that the page has not fixed. */
export function renderSituation(
  { happeningLabel, relationshipLabel, anything, fits }: ChecklistWording,
  { selected, relationship }: Fixed,
  now: Situation,
  onChoose: (event: Event) => void,
): (TemplateResult | typeof nothing)[] {
  const choice = (name: string, label: string, options: Option[], chosen = '') =>
    html`<label class="controls">
      ${label}
      <select data-choice=${name} @change=${onChoose}>
        ${options.map(
          ([id, text]) =>
            html`<option
              value=${id}
              ?selected=${id === chosen}
              .selected=${liveState(id === chosen)}
            >
              ${text}
            </option>`,
        )}
      </select>
    </label>`;
  const happenings = HAPPENINGS.map((id): Option => [id, fits.happenings[id].label]);
  const relationships = RELATIONSHIPS.flatMap((id): Option[] => {
    const fit = fits.relationships[id];
    return fit ? [[id, fit.label]] : [];
  });
  return [
    selected === undefined
      ? choice('happening', happeningLabel, [['', anything], ...happenings], now.happening)
      : nothing,
    relationship === undefined
      ? choice('relationship', relationshipLabel, relationships, now.relationship)
      : nothing,
  ];
}
