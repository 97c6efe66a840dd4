import { html, nothing, svg, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { drawnInk, drawnShape } from './drawn-circle.js';
import { layOut, type Circle } from './geometry.js';
import type { DiagramModel, KindModel } from './kinds.js';
import { fitsInside } from './label-fit.js';

export interface Figure {
  model: DiagramModel;
  /** The inline size of the stage in em of a label. */
  space: number;
  selected: string | undefined;
  isInteractive: boolean;
  /** Hears presses on labels and circles, which carry `data-id`. */
  onPress: (event: Event) => void;
}

/** The part of the stage's width that the picture takes when labels stand beside it. */
export const LED_SHARE = 0.56;

const SCALE = 100;
const RUPTURE: Circle = { x: 0, y: 0, r: 1 };

/** Where everything in the figure is; labels are led to by lines as soon as one does not fit into its circle. */
export function figureLayout({
  model: { conflict, others },
  space,
}: Pick<Figure, 'model' | 'space'>) {
  const inside = layOut(others.length, conflict !== undefined);
  // The picture has a margin of 4 %, for the ink and the focus ring.
  const radius = (space / 2) * 0.96;
  const fits = (kind: KindModel, { r }: Circle) => fitsInside(kind.label, r * radius);
  const isLed =
    !others.every((kind, index) => fits(kind, inside.others[index]!)) ||
    Boolean(conflict && !fits(conflict, inside.conflict!));
  const layout = isLed ? layOut(others.length, conflict !== undefined, true) : inside;
  const isConflictLed =
    isLed &&
    conflict &&
    !fits(conflict, { ...layout.conflict!, r: layout.conflict!.r * LED_SHARE });
  return { layout, isLed, isConflictLed: Boolean(isConflictLed) };
}

function renderCircle(id: string, circle: Circle, seed: number, selected: string | undefined) {
  const ink = id === 'rupture' ? 1.8 : id === 'conflict' ? 2.2 : 0;
  const shape = drawnShape(circle, seed, SCALE);
  // The colour sits a little off the line, as in a two-colour print.
  return svg`<g class="circle ${id === selected ? 'selected' : ''}" part="circle" data-id=${id}>
    <path class="fill" transform="translate(1.2 1)" d=${shape}></path>
    ${ink ? svg`<path class="ink" d=${drawnInk(circle, seed, SCALE, ink)}></path>` : svg`<path class="pattern" d=${shape}></path>`}
  </g>`;
}

/** The nested list of labels over the drawn circles. Its stage is the element `.stage`; a press on any `data-id` chooses. */
export function renderFigure(figure: Figure): TemplateResult {
  const { rupture, conflict, others } = figure.model;
  const { layout, isLed, isConflictLed } = figureLayout(figure);
  const label = (kind: KindModel, place: Circle | undefined) => {
    const isChosen = kind.id === figure.selected;
    const style = place
      ? {
          '--x': String(place.x * 0.48),
          '--y': String(place.y * 0.48),
          '--d': String(place.r * 0.96),
        }
      : {};
    const classes = `label ${place ? 'inside' : 'beside'}`;
    return figure.isInteractive
      ? html`<button
          class=${classes}
          part="circle-label"
          type="button"
          @click=${figure.onPress}
          data-id=${kind.id}
          aria-expanded=${isChosen}
          aria-controls="detail"
          style=${styleMap(style)}
        >
          <span>${kind.label}</span>
        </button>`
      : html`<span class=${classes} part="circle-label" data-id=${kind.id} style=${styleMap(style)}
          ><span>${kind.label}</span></span
        >`;
  };
  const top: Circle = { x: 0, y: -0.865, r: 0.34 };
  return html`<div class="stage ${isLed ? 'led' : ''}" part="figure">
    <svg
      class="circles"
      viewBox="-104 -104 208 208"
      aria-hidden="true"
      focusable="false"
      @click=${figure.onPress}
    >
      ${renderCircle('rupture', RUPTURE, 1, figure.selected)}
      ${layout.conflict && conflict ? renderCircle('conflict', layout.conflict, 2, figure.selected) : nothing}
      ${others.map((kind, index) => renderCircle(kind.id, layout.others[index]!, index + 3, figure.selected))}
    </svg>
    <svg class="leaders" aria-hidden="true" focusable="false">
      <path></path>
    </svg>
    <ul part="list">
      <li class="whole">
        ${label(rupture, isLed ? undefined : top)}
        <ul>
          ${conflict ? html`<li>${label(conflict, isConflictLed ? undefined : layout.conflict)}</li>` : nothing}
          ${others.map((kind, index) => html`<li>${label(kind, isLed ? undefined : layout.others[index])}</li>`)}
        </ul>
      </li>
    </ul>
  </div>`;
}

/** Path data, in px of the stage, of the lines from labels that have come to stand beside the picture to their circles. */
export function leaderLines(stage: HTMLElement, figure: Pick<Figure, 'model' | 'space'>): string {
  const { layout, isLed } = figureLayout(figure);
  if (!isLed) return '';
  const { width, height, left, right, top } = stage.getBoundingClientRect();
  const isRtl = getComputedStyle(stage).direction === 'rtl';
  const share = width * LED_SHARE;
  const radius = (share / 2) * 0.96;
  const circleOf = (id: string | undefined): Circle | undefined => {
    if (id === 'rupture') return RUPTURE;
    if (id === 'conflict') return layout.conflict;
    return layout.others[figure.model.others.findIndex((kind) => kind.id === id)];
  };
  const at = (x: number, y: number) => `${Math.round(isRtl ? width - x : x)} ${Math.round(y)}`;
  return [...stage.querySelectorAll<HTMLElement>('.beside')]
    .map((label) => {
      const circle = circleOf(label.dataset['id']);
      if (!circle) return '';
      const box = label.getBoundingClientRect();
      const x = isRtl ? right - box.right : box.left - left;
      const y = box.top - top + box.height / 2;
      const centerX = share / 2 + circle.x * radius;
      const centerY = height / 2 + circle.y * radius;
      // From the edge of the circle that looks towards the label; rupture is met at its upper right.
      const angle = circle === RUPTURE ? -1.3 : Math.atan2(y - centerY, x - centerX);
      const edge = circle.r * radius;
      const from = at(centerX + edge * Math.cos(angle), centerY + edge * Math.sin(angle));
      return `M${from}L${at(x, y)}`;
    })
    .join('');
}
