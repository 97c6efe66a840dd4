import { html, isServer, nothing, svg, type TemplateResult } from 'lit';
import { drawnInk, drawnShape } from './drawn-circle.js';
import { layOut, type Circle } from './geometry.js';
import type { DiagramModel, KindModel } from './kinds.js';
import { fitsInside, textWidth } from './label-fit.js';

export interface Figure {
  model: DiagramModel;
  /** The inline size of the stage in em of a label. */
  space: number;
  selected: string | undefined;
  /** The circle that the pointer or the focus is on. */
  pointed: string | undefined;
  isInteractive: boolean;
  /** Hears presses and pointing on labels and circles, which carry `data-id`. */
  onPress: (event: Event) => void;
  onPoint: (event: Event) => void;
}

/** The part of the stage's width that the picture takes when labels stand beside it. */
const LED_SHARE = 0.56;

const SCALE = 100;
const RUPTURE: Circle = { x: 0, y: 0, r: 1 };
/** Where the word "rupture" stands when it is inside. */
const NAME: Circle = { x: 0, y: -0.865, r: 0.34 };

/** The labels of rupture and conflict are bold and up to 1.6 times as large as the others', where they have room. */
const LARGE = 1.73;

/** Where everything in the figure is; labels are led to by lines as soon as one does not fit into its circle. */
function figureLayout({ model, space }: Pick<Figure, 'model' | 'space'>) {
  const { rupture, conflict, others } = model;
  const inside = layOut(others.length, conflict !== undefined);
  // The picture has a margin of 4 %, for the ink and the focus ring.
  const radius = (space / 2) * 0.96;
  const fits = (kind: KindModel, { r }: Circle, size = 1) =>
    fitsInside(kind.label, (r * radius) / size);
  const isLed =
    textWidth(rupture.label) * LARGE > 2 * NAME.r * radius ||
    !others.every((kind, index) => fits(kind, inside.others[index]!)) ||
    (conflict !== undefined && !fits(conflict, inside.conflict!));
  const layout = isLed ? layOut(others.length, conflict !== undefined, true) : inside;
  const share = isLed ? 1 / LED_SHARE : 1;
  return {
    layout,
    isLed,
    isConflictLed: conflict !== undefined && !fits(conflict, layout.conflict!, share),
    isConflictLarge: conflict !== undefined && fits(conflict, layout.conflict!, share * LARGE),
  };
}

/** Whether a figure of another width would look the same but for its size. */
export function isSameLayout(figure: Pick<Figure, 'model' | 'space'>, space: number): boolean {
  const [before, after] = [figureLayout(figure), figureLayout({ ...figure, space })];
  return (['isLed', 'isConflictLed', 'isConflictLarge'] as const).every(
    (name) => before[name] === after[name],
  );
}

/** The same circle is drawn once for all diagrams and all widths. */
const drawings = new Map<string, { shape: string; outline: string }>();

function drawn(circle: Circle, seed: number, weight: number) {
  const key = `${seed} ${circle.x} ${circle.y} ${circle.r}`;
  let drawing = drawings.get(key);
  if (!drawing) {
    const shape = drawnShape(circle, seed, SCALE);
    drawing = { shape, outline: weight ? drawnInk(circle, seed, SCALE, weight) : shape };
    drawings.set(key, drawing);
  }
  return drawing;
}

function renderCircle(id: string, circle: Circle, seed: number, { selected, pointed }: Figure) {
  const ink = id === 'rupture' ? 1.8 : id === 'conflict' ? 2.2 : 0;
  const { shape, outline } = drawn(circle, seed, ink);
  // The colour sits a little off the line, as in a two-colour print.
  return svg`<g class="circle ${id === selected || id === pointed ? 'marked' : ''}" part="circle" data-id=${id}>
    <path class="fill" transform="translate(1.2 1)" d=${shape}></path>
    <path class=${ink ? 'ink' : 'pattern'} d=${outline}></path>
  </g>`;
}

/** Where a label stands, for the styles. */
const AXES = ['x', 'y', 'r'] as const;
const position = (place: Circle, key: (typeof AXES)[number]) => String(place[key] * 0.48);

/** The same as a style attribute: only from the server, where no script can place the label. */
const served = (place: Circle | undefined) =>
  isServer && place ? AXES.map((key) => `--${key}:${position(place, key)}`).join(';') : nothing;

/** The nested list of labels over the drawn circles. Its stage is the element `.stage`; a press on any `data-id` chooses. */
export function renderFigure(figure: Figure): TemplateResult {
  const { rupture, conflict, others } = figure.model;
  const { layout, isLed, isConflictLed, isConflictLarge } = figureLayout(figure);
  const label = (kind: KindModel, place: Circle | undefined, size = '') => {
    const isChosen = kind.id === figure.selected;
    const classes = `label ${place ? 'inside' : 'beside'} ${size} ${kind.id === figure.pointed ? 'pointed' : ''}`;
    return figure.isInteractive
      ? html`<button
          class=${classes}
          part="circle-label"
          type="button"
          @click=${figure.onPress}
          data-id=${kind.id}
          aria-expanded=${isChosen}
          aria-controls="detail"
          style=${served(place)}
          .place=${place}
        >
          <span lang=${kind.lang ?? nothing}>${kind.label}</span>
        </button>`
      : html`<span
          class=${classes}
          part="circle-label"
          data-id=${kind.id}
          style=${served(place)}
          .place=${place}
          ><span lang=${kind.lang ?? nothing}>${kind.label}</span></span
        >`;
  };
  return html`<div
    class="stage ${isLed ? 'led' : ''}"
    part="figure"
    @pointerover=${figure.onPoint}
    @pointerleave=${figure.onPoint}
    @focusin=${figure.onPoint}
    @focusout=${figure.onPoint}
  >
    <svg
      class="circles"
      viewBox="-104 -104 208 208"
      aria-hidden="true"
      focusable="false"
      @click=${figure.onPress}
    >
      ${renderCircle('rupture', RUPTURE, 1, figure)}
      ${layout.conflict && conflict ? renderCircle('conflict', layout.conflict, 2, figure) : nothing}
      ${others.map((kind, index) => renderCircle(kind.id, layout.others[index]!, index + 3, figure))}
    </svg>
    <svg class="leaders" aria-hidden="true" focusable="false">
      <path></path>
    </svg>
    <ul part="list" role="list">
      <li>
        ${label(rupture, isLed ? undefined : NAME, isLed ? '' : 'large')}
        <ul role="list">
          ${conflict ? html`<li>${label(conflict, isConflictLed ? undefined : layout.conflict, isConflictLarge ? 'large' : '')}</li>` : nothing}
          ${others.map((kind, index) => html`<li>${label(kind, isLed ? undefined : layout.others[index])}</li>`)}
        </ul>
      </li>
    </ul>
  </div>`;
}

/** A label with the circle that it stands in, if it does. */
type Label = HTMLElement & { place?: Circle };

/** Puts the labels into their circles: by script, since a strict policy of the page forbids style attributes. */
export function placeLabels(stage: HTMLElement): void {
  for (const { style, place } of stage.querySelectorAll<Label>('.label'))
    for (const key of AXES) style.setProperty(`--${key}`, place ? position(place, key) : null);
}

/** Path data, in px of the stage, of the lines from labels that have come to stand beside the picture to their circles. */
export function leaderLines(stage: HTMLElement, figure: Pick<Figure, 'model' | 'space'>): string {
  if (!stage.classList.contains('led')) return '';
  const { layout } = figureLayout(figure);
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
      // From the edge of the circle that looks towards the label; rupture's line stays outside it.
      const angle =
        circle === RUPTURE
          ? Math.asin(Math.max(-1, (y - centerY) / radius))
          : Math.atan2(y - centerY, x - centerX);
      const edge = circle.r * radius;
      const from = at(centerX + edge * Math.cos(angle), centerY + edge * Math.sin(angle));
      return `M${from}L${at(x, y)}`;
    })
    .join('');
}
