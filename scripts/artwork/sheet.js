/* Layers of shapes in one colour each, written as short path data. */
import { placeAt } from './splines.js';

/** @typedef {import('./splines.js').Place} Place */
/** @typedef {import('./splines.js').Cubic} Cubic */
/** @typedef {import('./splines.js').Curve} Curve */
/** @typedef {{ x: number, y: number, width: number, height: number }} Box */

/** How many units a cubic of a large drawing may be off the quadratic that is written for it. */
const TOLERANCE = 1.6;

/** Whole units: short paths. @param {Place[]} places */
const written = (places) => places.flatMap((place) => place.map(Math.round)).join(' ');

/** The quadratic of the same end tangents, where a cubic is near it: it is shorter, and makes no kink. @param {Cubic} piece @param {number} tolerance @returns {Place | undefined} its pull */
function asQuadratic(piece, tolerance) {
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
    return Math.min(...near.map((place) => Math.hypot(place[0] - x, place[1] - y))) > tolerance;
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

/** @param {Curve} shape @param {number} tolerance */
function pathData({ pieces }, tolerance) {
  const [first, ...others] = clockwise(pieces);
  if (!first) throw new Error('A shape has no piece.');
  const steps = [first, ...others].map((piece) => {
    const pull = asQuadratic(piece, tolerance);
    return pull ? `Q${written([pull, piece[3]])}` : `C${written(piece.slice(1))}`;
  });
  return `M${written([first[0]])}${steps.join('')}Z`;
}

/** What a shape may cover: the box of its curves' handles. @param {Curve} shape */
function boxOf({ pieces }) {
  const places = pieces.flat();
  const [across, down] = [places.map(([x]) => x), places.map(([, y]) => y)];
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  };
}

/** @param {Curve} one @param {Curve} other @returns {boolean} whether they may lie over each other */
function mayMeet(one, other) {
  const [a, b] = [boxOf(one), boxOf(other)];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** A drawing: layers in the order in which they are painted. */
export class Sheet {
  /** @type {{ color: string, shapes: Curve[] }[]} */
  #layers = [];
  /** @type {Curve[]} */
  #ink = [];
  #box;
  #tolerance;

  /** @param {Box} box what is shown, in the units of the points @param {number} [tolerance] in the same units: less for what is small */
  constructor(box, tolerance = TOLERANCE) {
    this.#box = box;
    this.#tolerance = tolerance;
  }

  /** Shapes of one colour; ink lies over all others. @param {string} color @param {...Curve} shapes */
  add(color, ...shapes) {
    for (const shape of shapes)
      if (color === 'ink') this.#ink.push(shape);
      else this.#lay(color, shape);
    return this;
  }

  /** Into the layer of its colour below, where nothing between could lie under it: fewer layers are shorter. @param {string} color @param {Curve} shape */
  #lay(color, shape) {
    for (const layer of [...this.#layers].reverse()) {
      if (layer.color === color) {
        layer.shapes.push(shape);
        return;
      }
      if (layer.shapes.some((other) => mayMeet(shape, other))) break;
    }
    this.#layers.push({ color, shapes: [shape] });
  }

  /** Shapes of one colour below all others. @param {string} color @param {...Curve} shapes */
  under(color, ...shapes) {
    this.#layers.unshift({ color, shapes });
  }

  /** @returns {{ viewBox: string, paths: { color: string, data: string }[] }} */
  read() {
    const { x, y, width, height } = this.#box;
    const layers = this.#ink.length
      ? [...this.#layers, { color: 'ink', shapes: this.#ink }]
      : this.#layers;
    return {
      viewBox: [x, y, width, height].join(' '),
      paths: layers.map(({ color, shapes }) => ({
        color,
        data: shapes.map((shape) => pathData(shape, this.#tolerance)).join(''),
      })),
    };
  }
}
