/* Layers of shapes in one colour each, written as short path data. */
import { placeAt } from './splines.js';

/** @typedef {import('./splines.js').Place} Place */
/** @typedef {import('./splines.js').Cubic} Cubic */
/** @typedef {import('./splines.js').Curve} Curve */
/** @typedef {{ x: number, y: number, width: number, height: number }} Box */

/** How many units a cubic may be off the quadratic that is written for it. */
const TOLERANCE = 1.2;

/** Whole units: short paths. @param {Place[]} places */
const written = (places) => places.flatMap((place) => place.map(Math.round)).join(' ');

/** The quadratic of the same end tangents, where a cubic is near it: it is shorter, and makes no kink. @param {Cubic} piece @returns {Place | undefined} its pull */
function asQuadratic(piece) {
  const [from, first, second, to] = piece;
  const axes = /** @type {const} */ ([0, 1]);
  const away = axes.map((axis) => first[axis] - from[axis]);
  const into = axes.map((axis) => to[axis] - second[axis]);
  const [awayX = 0, awayY = 0] = away;
  const [intoX = 0, intoY = 0] = into;
  const cross = awayX * intoY - awayY * intoX;
  let pull = /** @type {Place} */ (
    axes.map((axis) => (3 * (first[axis] + second[axis]) - from[axis] - to[axis]) / 4)
  );
  if (Math.abs(cross) > 1e-3 * Math.hypot(awayX, awayY) * Math.hypot(intoX, intoY)) {
    const share = ((to[0] - from[0]) * intoY - (to[1] - from[1]) * intoX) / cross;
    pull = [from[0] + awayX * share, from[1] + awayY * share];
    if (share < 0 || (pull[0] - to[0]) * intoX + (pull[1] - to[1]) * intoY > 0) return undefined;
  }
  const raised = /** @type {Cubic} */ ([
    from,
    axes.map((axis) => from[axis] + (2 / 3) * (pull[axis] - from[axis])),
    axes.map((axis) => to[axis] + (2 / 3) * (pull[axis] - to[axis])),
    to,
  ]);
  const near = Array.from({ length: 41 }, (_, step) => placeAt(raised, step / 40));
  const isOff = [0.2, 0.35, 0.5, 0.65, 0.8].some((share) => {
    const [x, y] = placeAt(piece, share);
    return Math.min(...near.map((place) => Math.hypot(place[0] - x, place[1] - y))) > TOLERANCE;
  });
  return isOff ? undefined : pull;
}

/** All shapes run the same way round, so that where they overlap they unite. @param {Cubic[]} pieces @returns {Cubic[]} */
function clockwise(pieces) {
  const corners = pieces.flatMap((piece) =>
    piece.slice(1).map((to, index) => [piece[index] ?? to, to]),
  );
  const area = corners.reduce(
    (sum, [from = [0, 0], to = [0, 0]]) => sum + from[0] * to[1] - to[0] * from[1],
    0,
  );
  if (area >= 0) return pieces;
  return [...pieces].reverse().map(([a, b, c, d]) => [d, c, b, a]);
}

/** @param {Curve} shape*/
function pathData({ pieces }) {
  const [first, ...others] = clockwise(pieces);
  if (!first) throw new Error('A shape has no piece.');
  const steps = [first, ...others].map((piece) => {
    const pull = asQuadratic(piece);
    return pull ? `Q${written([pull, piece[3]])}` : `C${written(piece.slice(1))}`;
  });
  return `M${written([first[0]])}${steps.join('')}Z`;
}

/** A drawing: layers in the order in which they are painted. */
export class Sheet {
  /** @type {{ color: string, data: string }[]} */
  #layers = [];
  /** @type {Curve[]} */
  #ink = [];
  #box;

  /** @param {Box} box what is shown, in the units of the points */
  constructor(box) {
    this.#box = box;
  }

  /** Shapes of one colour; ink lies over all others. @param {string} color @param {...Curve} shapes */
  add(color, ...shapes) {
    const last = this.#layers.at(-1);
    if (color === 'ink') this.#ink.push(...shapes);
    else if (last?.color === color) last.data += shapes.map(pathData).join('');
    else this.#layers.push({ color, data: shapes.map(pathData).join('') });
    return this;
  }

  /** Shapes of one colour below all others. @param {string} color @param {...Curve} shapes */
  under(color, ...shapes) {
    this.#layers.unshift({ color, data: shapes.map(pathData).join('') });
  }

  /** @returns {{ viewBox: string, paths: { color: string, data: string }[] }} */
  read() {
    const { x, y, width, height } = this.#box;
    const ink = this.#ink.map(pathData).join('');
    return {
      viewBox: [x, y, width, height].join(' '),
      paths: ink ? [...this.#layers, { color: 'ink', data: ink }] : this.#layers,
    };
  }
}
