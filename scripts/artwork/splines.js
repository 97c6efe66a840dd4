/*
 * Round curves through few points, by John D. Hobby's method (“Smooth, easy to compute interpolating splines”, 1986): each
 * piece is a cubic whose tangents are chosen so that the curvature changes little from one piece to the next.
 */

/** @typedef {[x: number, y: number]} Place */
/** @typedef {{ x: number, y: number, isCorner?: boolean, name?: string }} Knot a point that a curve goes through */
/** @typedef {[Place, Place, Place, Place]} Cubic a piece of a curve, as SVG's `C` has it */
/** @typedef {{ knots: Knot[], pieces: Cubic[] }} Curve */

/** @param {number[][]} rows a square matrix @param {number[]} values @returns {number[]} what solves it, by Gauss */
function solve(rows, values) {
  const matrix = rows.map((row, index) => [...row, values[index] ?? 0]);
  const size = matrix.length;
  const cell = (/** @type {number} */ row, /** @type {number} */ column) =>
    matrix[row]?.[column] ?? 0;
  for (let column = 0; column < size; column++) {
    let best = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(cell(row, column)) > Math.abs(cell(best, column))) best = row;
    const pivot = matrix[best] ?? [];
    matrix[best] = matrix[column] ?? [];
    matrix[column] = pivot;
    for (let row = column + 1; row < size; row++) {
      const share = cell(row, column) / cell(column, column);
      if (share)
        matrix[row] = (matrix[row] ?? []).map((value, at) => value - share * (pivot[at] ?? 0));
    }
  }
  const found = Array(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    let rest = cell(row, size);
    for (let column = row + 1; column < size; column++) rest -= cell(row, column) * found[column];
    found[row] = rest / cell(row, row);
  }
  return found;
}

/** An angle between half a turn back and half a turn on. @param {number} angle in radians */
export const turned = (angle) => {
  while (angle > Math.PI) angle -= 2 * Math.PI;
  while (angle < -Math.PI) angle += 2 * Math.PI;
  return angle;
};

/** How long a tangent is, as a share of the way between two knots. @param {number} out @param {number} into the angles at either end */
function reach(out, into) {
  const [sinOut, sinInto] = [Math.sin(out), Math.sin(into)];
  const [cosOut, cosInto] = [Math.cos(out), Math.cos(into)];
  const bend =
    2 + Math.SQRT2 * (sinOut - sinInto / 16) * (sinInto - sinOut / 16) * (cosOut - cosInto);
  const root = Math.sqrt(5);
  return Math.max(0, bend / (1 + ((root - 1) / 2) * cosOut + ((3 - root) / 2) * cosInto)) / 3;
}

/** A smooth curve through all knots. @param {Knot[]} knots @param {boolean} isClosed @returns {Cubic[]} */
function smooth(knots, isClosed) {
  const size = knots.length;
  const count = isClosed ? size : size - 1;
  const knot = (/** @type {number} */ index) => /** @type {Knot} */ (knots[index % size]);
  const ways = Array.from({ length: count }, (_, index) => {
    const [from, to] = [knot(index), knot(index + 1)];
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    return { length: Math.hypot(dx, dy) || 1e-6, angle: Math.atan2(dy, dx) };
  });
  const way = (/** @type {number} */ index) =>
    /** @type {{ length: number, angle: number }} */ (ways[(index + count) % count]);
  const bends = knots.map((_, index) =>
    isClosed || (index > 0 && index < size - 1)
      ? turned(way(index).angle - way(index - 1).angle)
      : 0,
  );
  const bend = (/** @type {number} */ index) => bends[index % size] ?? 0;
  /** @type {number[][]} */
  const rows = [];
  const values = knots.map((_, index) => {
    const row = Array(size).fill(0);
    rows.push(row);
    if (!isClosed && index === 0) {
      row[0] = row[1] = 1;
      return -bend(1);
    }
    if (!isClosed && index === size - 1) {
      row[size - 2] = row[size - 1] = 1;
      return 0;
    }
    const [back, on] = [1 / way(index - 1).length, 1 / way(index).length];
    row[(index + size - 1) % size] += back;
    row[index] += 2 * (back + on);
    row[(index + 1) % size] += on;
    return -(2 * bend(index) * back + bend(index + 1) * on);
  });
  const angles = size === 2 && !isClosed ? [0, 0] : solve(rows, values);
  return ways.map(({ length, angle }, index) => {
    const out = angles[index] ?? 0;
    const next = (index + 1) % size;
    const isLast = !isClosed && next === size - 1;
    const into = isLast
      ? size === 2
        ? 0
        : -(angles[size - 1] ?? 0)
      : -bend(next) - (angles[next] ?? 0);
    const [first, second] = [length * reach(out, into), length * reach(into, out)];
    const [from, to] = [knot(index), knot(next)];
    return [
      [from.x, from.y],
      [from.x + first * Math.cos(angle + out), from.y + first * Math.sin(angle + out)],
      [to.x - second * Math.cos(angle - into), to.y - second * Math.sin(angle - into)],
      [to.x, to.y],
    ];
  });
}

/**
 * A curve through knots, smooth but for its corners.
 * @param {Knot[]} knots @param {boolean} isClosed @returns {Curve}
 */
export function curve(knots, isClosed) {
  const size = knots.length;
  const corners = knots.flatMap(({ isCorner }, index) => (isCorner ? [index] : []));
  if (!isClosed) {
    const stops = [...new Set([0, ...corners, size - 1])];
    const pieces = stops
      .slice(1)
      .flatMap((stop, index) => smooth(knots.slice(stops[index], stop + 1), false));
    return { knots, pieces };
  }
  if (corners.length === 0) return { knots, pieces: smooth(knots, true) };
  /** @type {Cubic[]} */
  const pieces = [];
  for (const [index, corner] of corners.entries()) {
    const end = corners[index + 1] ?? (corners[0] ?? 0) + size;
    const stretch = Array.from({ length: end - corner + 1 }, (_, step) => (corner + step) % size);
    const through = stretch.map((at) => /** @type {Knot} */ (knots[at]));
    for (const [step, piece] of smooth(through, false).entries())
      pieces[/** @type {number} */ (stretch[step])] = piece;
  }
  return { knots, pieces };
}

/** The place at a share of a piece, 0 to 1. @param {Cubic} piece @param {number} share @returns {Place} */
export const placeAt = ([a, b, c, d], share) => {
  const left = 1 - share;
  const mix = (/** @type {0 | 1} */ axis) =>
    left ** 3 * a[axis] +
    3 * left ** 2 * share * b[axis] +
    3 * left * share ** 2 * c[axis] +
    share ** 3 * d[axis];
  return [mix(0), mix(1)];
};

/** The direction of a piece there, of length one. @param {Cubic} piece @param {number} share @returns {Place} */
export const directionAt = ([a, b, c, d], share) => {
  const left = 1 - share;
  const mix = (/** @type {0 | 1} */ axis) =>
    3 * left ** 2 * (b[axis] - a[axis]) +
    6 * left * share * (c[axis] - b[axis]) +
    3 * share ** 2 * (d[axis] - c[axis]);
  const [x, y] = [mix(0), mix(1)];
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
};
