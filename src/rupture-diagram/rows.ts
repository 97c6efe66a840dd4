import { html, nothing, type TemplateResult } from 'lit';
import { states, type Marked } from './figure.js';
import type { KindModel } from './kinds.js';
import type { marksOf } from './marks.js';

export interface Row {
  kind: KindModel;
  marked: Marked;
  isInteractive: boolean;
  /** What is told of the kind, for when its row is open. */
  detail: () => unknown;
}

const chevron = html`<svg class="chevron" viewBox="0 0 16 16" aria-hidden="true">
  <path d="m2 5 6 6 6-6"></path>
</svg>`;

/** The one control of a kind: it opens and closes what is told of it. Its press is heard by the element, by `data-id`. */
export function renderControl(
  { kind, marked, isInteractive }: Row,
  look: string,
  inside: unknown,
  onPress: (event: Event) => void,
): TemplateResult {
  const classes = `${look} ${states(kind.id, marked)}`;
  const isOpen = kind.id === marked.chosen;
  return isInteractive
    ? html`<button
        class=${classes}
        part="circle-label"
        data-id=${kind.id}
        aria-expanded=${isOpen}
        aria-controls=${isOpen ? 'detail' : nothing}
        @click=${onPress}
      >
        ${inside}
      </button>`
    : html`<div class=${classes} part="circle-label" data-id=${kind.id}>${inside}</div>`;
}

/** What is told of a kind under its row; in a picture without choice, what it means. */
export function renderOpened({ kind, marked, isInteractive, detail }: Row): unknown {
  if (!isInteractive)
    return html`<p class="detail" part="detail" lang=${kind.lang ?? nothing}>
      ${kind.markup ?? kind.meaning}
    </p>`;
  return kind.id === marked.chosen
    ? html`<div id="detail" class="detail" part="detail">${detail()}</div>`
    : nothing;
}

/** A row with the same circle as in the picture, its name, and what is told of it once it is open. */
export function renderRow(
  row: Row,
  marks: ReturnType<typeof marksOf>,
  onPress: (event: Event) => void,
): TemplateResult {
  const { kind, isInteractive } = row;
  const inside = html`<svg class="mark" viewBox="-48 -48 97 97" aria-hidden="true">
      ${marks(kind)}</svg
    ><span lang=${kind.lang ?? nothing}>${kind.label}</span>${isInteractive ? chevron : nothing}`;
  return html`${renderControl(row, 'row', inside, onPress)}${renderOpened(row)}`;
}
