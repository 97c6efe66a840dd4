import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  EDGE,
  isRinged,
  LABEL,
  LARGE,
  layOut,
  NAME_SIZE,
  RADIUS,
  SIZES,
  SMALL,
  type Circle,
  type Size,
} from './geometry.js';
import type { DiagramModel, KindModel } from './kinds.js';
import { fitsInside, textWidth } from './label-fit.js';
import { largeCircle, type marksOf } from './marks.js';

/** Which circle is which at the moment: by the ids of their kinds. */
export interface Marked {
  chosen: string | undefined;
  /** The one that the pointer or the focus is on, in the picture or in its row. */
  pointed: string | undefined;
}

/** Bold letters are wider than `label-fit.ts` reckons. */
const BOLD = 1.08;

/** Whether a name fits into a small circle, in the size that it has there; its lines leave room, so that bold counts less. */
const hasName = ({ label }: KindModel, { r }: Circle): boolean =>
  r > 0.19 && fitsInside(label, SMALL / (NAME_SIZE * 1.065));

export interface Figure {
  model: DiagramModel;
  marked: Marked;
  dir: 'ltr' | 'rtl';
}

const RUPTURE: Circle = { x: 0, y: 0, r: 1 };
const VIEW = [-EDGE, -EDGE, 2 * EDGE, 2 * EDGE].join(' ');

const sizes = Object.keys(SIZES) as Size[];

/** The size in which a word fits into the circle of conflict, or nothing. */
const sizeInConflict = ({ label }: KindModel, { r }: Circle): Size | undefined =>
  sizes.find((size) => fitsInside(label, (r * RADIUS) / (SIZES[size] * BOLD)));

/** The size in which a word fits on its line at the top of rupture, or nothing. */
export const sizeInRupture = ({ label }: KindModel): Size | undefined =>
  sizes.find(
    (size) => size !== 'l' && textWidth(label) * SIZES[size] * BOLD <= 2 * LABEL.x * RADIUS,
  );

/** The drawn circles with the words that have room in them. Hidden from assistive technology, but for the button `whole`. */
export function renderFigure(
  { model: { rupture, conflict, others }, marked, dir }: Figure,
  marks: ReturnType<typeof marksOf>,
  whole: unknown,
): TemplateResult {
  const places = layOut(others.length, conflict !== undefined);
  /** @param mark its small circle; without, it is a large one */
  const place = (kind: KindModel, { x, y, r }: Circle, mark?: unknown, look = '') => {
    // In the order of reading, and nothing in it turned round.
    const across = dir === 'rtl' ? -x : x;
    return svg`<g class="circle ${look} ${states(kind.id, marked)}" part="circle" data-id=${kind.id} transform="translate(${across} ${y}) scale(${r / (mark ? SMALL : LARGE)})">${mark ?? largeCircle}</g>`;
  };
  const isNamed = others.every((kind, index) => hasName(kind, places.others[index]!));
  const size = conflict && sizeInConflict(conflict, places.conflict!);
  return html`<div class="figure" part="figure">
    <svg viewBox=${VIEW} aria-hidden="true">
      ${[
        place(rupture, RUPTURE),
        conflict ? place(conflict, places.conflict!, size ? undefined : marks(conflict)) : nothing,
        ...others.map((kind, index) =>
          place(kind, places.others[index]!, marks(kind, isNamed), isNamed ? 'named' : ''),
        ),
      ]}
    </svg>
    ${[
      size
        ? html`<span
            class="word in-conflict ${size} ${isRinged(others.length) ? 'ringed' : ''}"
            lang=${conflict.lang ?? nothing}
            aria-hidden="true"
            >${conflict.label}</span
          >`
        : nothing,
      whole,
    ]}
  </div>`;
}

/** The states of a circle as classes, in the picture and in its row. */
export const states = (id: string, { chosen, pointed }: Marked): string =>
  `${id === chosen ? 'chosen' : ''} ${id === pointed ? 'pointed' : ''}`;
