import { html, nothing, type TemplateResult } from 'lit';
import { still } from '../widget/still.js';
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

/** The one control of a kind: it opens and closes what is told of it. Its press is heard by the element, by `data-id`. */
export function renderControl(
  { kind, marked, isInteractive }: Row,
  look: string,
  inside: unknown,
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
export function renderRow(row: Row, of: object, marks: ReturnType<typeof marksOf>): unknown[] {
  const { kind } = row;
  const inside = still(of, `row ${kind.id}`, () => [
    html`<svg class="mark" viewBox="-48 -48 97 97" aria-hidden="true">${marks(kind)}</svg>`,
    html`<span lang=${kind.lang ?? nothing}>${kind.label}</span>`,
  ]);
  return [renderControl(row, 'row', inside), renderOpened(row)];
}
