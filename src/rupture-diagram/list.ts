import { html, nothing, type TemplateResult } from 'lit';
import type { DiagramWording } from '../wording/wording.js';
import { renderDetail, type Choices } from './detail.js';
import { renderFigure, sizeInRupture, type Figure } from './figure.js';
import type { KindModel } from './kinds.js';
import { marksOf } from './marks.js';
import { renderControl, renderOpened, renderRow, type Row } from './rows.js';

export interface List extends Choices, Figure {
  words: DiagramWording;
  isInteractive: boolean;
  /** Follows the rows; on a wide page it stands above them. */
  caption: unknown;
}

/** What lies in what: rupture, with the picture, and in it conflict and the others, a row for each. */
export function renderList(list: List): TemplateResult {
  const { words, marked, isInteractive } = list;
  const { of, rupture, conflict, others } = list.model;
  const marks = marksOf(list.model);
  const rowOf = (kind: KindModel): Row => ({
    kind,
    marked,
    isInteractive,
    detail: () => renderDetail(kind, words, list),
  });
  const line = (kind: KindModel) =>
    html`<li class="line">${renderRow(rowOf(kind), of, marks)}</li>`;
  const whole = rowOf(rupture);
  // Where its name has no room in the picture, it has a row as the others have.
  const size = sizeInRupture(rupture);
  const name = html`<span lang=${rupture.lang ?? nothing}>${rupture.label}</span>`;
  const label = conflict && others.length > 0 ? words.othersLabel : undefined;
  return html`<ul class="list" part="list" role="list">
    <li class="columns">
      ${[
        isInteractive && marked.chosen === undefined
          ? html`<p class="hint" part="detail">${words.hint}</p>`
          : nothing,
        renderFigure(
          list,
          marks,
          size ? renderControl(whole, `word in-rupture ${size}`, name) : nothing,
        ),
      ]}
      <div class="rows">
        ${[
          size ? renderOpened(whole) : html`<div class="line">${renderRow(whole, of, marks)}</div>`,
          conflict
            ? html`<ul role="list">
                ${line(conflict)}
              </ul>`
            : nothing,
          label ? html`<p id="others" class="others">${label}</p>` : nothing,
          others.length > 0
            ? html`<ul role="list" aria-labelledby=${label ? 'others' : nothing}>
                ${others.map(line)}
              </ul>`
            : nothing,
        ]}
      </div>
      ${list.caption}
    </li>
  </ul>`;
}
