import { html, nothing } from 'lit';
import { joined } from '../wording/joined.js';
import { RELATIONSHIPS, type DiagramWording, type Relationship } from '../wording/wording.js';
import type { KindModel } from './kinds.js';

/** Those to choose from; any is chosen where none of them is. */
type Asked = Exclude<Relationship, 'any'>;

export interface Choices {
  relationship: Relationship;
  /** Whether it can be chosen here, by what carries `data-relationship`: not where the page or a kit has chosen. */
  isAsked: boolean;
  /** Whether there is a place where the repair begins, to which `.begin` goes. */
  hasBeginning: boolean;
}

/** What is told of one kind: its meaning, a small and a big example, feelings, and how repair could begin. */
export function renderDetail(
  kind: KindModel,
  { detail, relationshipLabel, relationships, begin }: DiagramWording,
  { relationship, isAsked, hasBeginning }: Choices,
): unknown[] {
  const examples = kind.examples?.[relationship] ?? kind.examples?.any;
  const slip = (name: string, text: string | undefined) =>
    text ? html`<p class="slip"><b>${name}</b>${` ${text}`}</p>` : nothing;
  const chip = (name: Asked) =>
    html`<button class="chip" data-relationship=${name} aria-pressed=${name === relationship}>
      ${relationships[name]}
    </button>`;
  const others = RELATIONSHIPS.filter(
    (name): name is Asked => name !== 'any' && Boolean(relationships[name]),
  );
  return [
    html`<p class="lead" lang=${kind.lang ?? nothing}>${kind.markup ?? kind.meaning}</p>`,
    isAsked && examples
      ? html`<div class="chips" role="group" aria-label=${relationshipLabel}>
          ${[
            html`<span class="for" aria-hidden="true">${relationshipLabel}</span>`,
            ...others.map(chip),
          ]}
        </div>`
      : nothing,
    examples
      ? html`<div class="slips">
          ${[slip(detail.small, examples.small), slip(detail.large, examples.large)]}
        </div>`
      : nothing,
    kind.feelings ? html`<p>${joined(detail.feelings, kind.feelings)}</p>` : nothing,
    kind.repair
      ? html`<p class="gold-frame"><b>${detail.repair}</b>${` ${kind.repair}`}</p>`
      : nothing,
    relationship === 'therapy' && detail.therapy ? html`<p>${detail.therapy}</p>` : nothing,
    hasBeginning && begin
      ? html`<button class="begin">${begin} <span aria-hidden="true">↓</span></button>`
      : nothing,
  ];
}
