import { html, isServer, nothing, svg, type TemplateResult } from 'lit';
import { drawnInk, drawnShape } from './drawn-circle.js';
import { HOLDS_CONFLICT, layOut, LED_SHARE, ROOMY, type Circle } from './geometry.js';
import type { DiagramModel, KindModel } from './kinds.js';
import { fitsInside, textWidth } from './label-fit.js';

export interface Figure {
  model: DiagramModel;
  selected: string | undefined;
  /** The circle that the pointer or the focus is on. */
  pointed: string | undefined;
  isInteractive: boolean;
  /** Hears presses and pointing on labels and circles, which carry `data-id`. */
  onPress: (event: Event) => void;
  onPoint: (event: Event) => void;
}

const SCALE = 100;
const RUPTURE: Circle = { x: 0, y: 0, r: 1 };
/** Where the word "rupture" stands when it is inside. */
const NAME: Circle = { x: 0, y: -0.865, r: 0.34 };

/** The labels of rupture and conflict are bold and up to 1.6 times as large as the others', where they have room. */
const LARGE = 1.73;

/** Of a picture that is `width` em of the figure's text wide, in em of a label, with a margin of 4 % for ink and focus. */
const pictureRadius = (width: number) => ((width / 0.875) * 0.96) / 2;

const fits = ({ label }: KindModel, { r }: Circle, width: number, size = 1) =>
  fitsInside(label, (r * pictureRadius(width)) / size);

/**
 * Where everything in the figure is: `inside` where the figure is wide enough for all labels to stand in their circles,
 * `led` where they stand beside the picture. Which of them is seen is for the styles to say, which know the width.
 */
function figureLayout({ rupture, conflict, others }: DiagramModel) {
  const inside = layOut(others.length, conflict !== undefined);
  const led = layOut(others.length, conflict !== undefined, true);
  return {
    inside,
    led,
    isRoomy:
      textWidth(rupture.label) * LARGE <= 2 * NAME.r * pictureRadius(ROOMY) &&
      others.every((kind, index) => fits(kind, inside.others[index]!, ROOMY)) &&
      (!conflict || fits(conflict, inside.conflict!, ROOMY)),
    isConflictLarge: conflict && fits(conflict, inside.conflict!, ROOMY, LARGE),
    isConflictHeld: conflict && fits(conflict, led.conflict!, HOLDS_CONFLICT * LED_SHARE),
  };
}

/** A circle is drawn once for all diagrams of its layout. */
const drawings = new WeakMap<Circle, { shape: string; outline: string; toLed: string }>();

function drawn(circle: Circle, led: Circle, seed: number, weight: number) {
  let drawing = drawings.get(circle);
  if (!drawing) {
    const shape = drawnShape(circle, seed, SCALE);
    const size = led.r / circle.r;
    const by = (axis: 'x' | 'y') => Math.round((led[axis] - circle[axis] * size) * SCALE * 10) / 10;
    drawing = {
      shape,
      outline: weight ? drawnInk(circle, seed, SCALE, weight) : shape,
      // From where it stands with its label inside to where it stands with the label beside.
      toLed: `translate(${by('x')} ${by('y')}) scale(${size.toFixed(3)})`,
    };
    drawings.set(circle, drawing);
  }
  return drawing;
}

function renderCircle(
  id: string,
  [circle, led]: Label['circles'],
  seed: number,
  { selected, pointed }: Figure,
) {
  const ink = id === 'rupture' ? 1.8 : id === 'conflict' ? 2.2 : 0;
  const { shape, outline, toLed } = drawn(circle, led, seed, ink);
  // The colour sits a little off the line, as in a two-colour print.
  return svg`<g class="circle ${id === selected || id === pointed ? 'marked' : ''}" part="circle" data-id=${id} transform=${toLed}>
    <path class="fill" transform="translate(1.2 1)" d=${shape}></path>
    <path class=${ink ? 'ink' : 'pattern'} d=${outline}></path>
  </g>`;
}

/** A label, with its circle where all labels are inside and where they are beside. */
type Label = HTMLElement & { circles: [inside: Circle, led: Circle] };

/** Where a label stands, as variables for the styles, in shares of the picture's width. */
const variables = (circles: Label['circles']) =>
  circles.flatMap((circle, index) =>
    (['x', 'y', 'r'] as const).map(
      (axis) => [`--${index ? 'led' : 'in'}-${axis}`, String(circle[axis] * 0.48)] as const,
    ),
  );

/** The nested list of labels over the drawn circles. Its stage is the element `.stage`; a press on any `data-id` chooses. */
export function renderFigure(figure: Figure): TemplateResult {
  const { rupture, conflict, others } = figure.model;
  const { inside, led, isRoomy, isConflictLarge, isConflictHeld } = figureLayout(figure.model);
  const label = (kind: KindModel, circles: Label['circles'], size = '') => {
    const isChosen = kind.id === figure.selected;
    const classes = `label ${size} ${kind.id === figure.pointed ? 'pointed' : ''}`;
    // Only from the server, where no script can place the label: a strict policy of a page forbids style attributes.
    const style = isServer
      ? variables(circles)
          .map((pair) => pair.join(':'))
          .join(';')
      : nothing;
    return figure.isInteractive
      ? html`<button
          class=${classes}
          part="circle-label"
          type="button"
          @click=${figure.onPress}
          data-id=${kind.id}
          aria-expanded=${isChosen}
          aria-controls="detail"
          style=${style}
          .circles=${circles}
        >
          <span lang=${kind.lang ?? nothing}>${kind.label}</span>
        </button>`
      : html`<span
          class=${classes}
          part="circle-label"
          data-id=${kind.id}
          style=${style}
          .circles=${circles}
          ><span lang=${kind.lang ?? nothing}>${kind.label}</span></span
        >`;
  };
  const large = isConflictLarge ? 'large' : '';
  return html`<div
    class="stage ${isRoomy ? 'roomy' : ''}"
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
      ${renderCircle('rupture', [RUPTURE, RUPTURE], 1, figure)}
      ${conflict ? renderCircle('conflict', [inside.conflict!, led.conflict!], 2, figure) : nothing}
      ${others.map((kind, index) => renderCircle(kind.id, [inside.others[index]!, led.others[index]!], index + 3, figure))}
    </svg>
    <svg class="leaders" aria-hidden="true" focusable="false">
      <path></path>
    </svg>
    <ul part="list" role="list">
      <li>
        ${label(rupture, [NAME, RUPTURE], 'large')}
        <ul role="list">
          ${conflict ? html`<li>${label(conflict, [inside.conflict!, led.conflict!], isConflictHeld ? `held ${large}` : large)}</li>` : nothing}
          ${others.map((kind, index) => html`<li>${label(kind, [inside.others[index]!, led.others[index]!])}</li>`)}
        </ul>
      </li>
    </ul>
  </div>`;
}

/** Puts the labels into their circles. */
export function placeLabels(stage: HTMLElement): void {
  for (const { style, circles } of stage.querySelectorAll<Label>('.label'))
    for (const [name, value] of variables(circles)) style.setProperty(name, value);
}

/** Path data, in px of the stage, of the lines from labels that stand beside the picture to their circles. */
export function leaderLines(stage: HTMLElement): string {
  const isBeside = (label: Element) => getComputedStyle(label).position === 'static';
  const labels = [...stage.querySelectorAll<Label>('.label')];
  const { width, height, left, right, top } = stage.getBoundingClientRect();
  // Where the first is inside, all are; in what is hidden, nothing is anywhere.
  if (!labels[0] || !isBeside(labels[0]) || width === 0) return '';
  const isRtl = getComputedStyle(stage).direction === 'rtl';
  const share = width * LED_SHARE;
  const radius = (share / 2) * 0.96;
  const at = (x: number, y: number) => `${Math.round(isRtl ? width - x : x)} ${Math.round(y)}`;
  return labels
    .filter(isBeside)
    .map((label) => {
      const circle = label.circles[1];
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
