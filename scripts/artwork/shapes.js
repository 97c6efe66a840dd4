/*
 * The shapes that the drawings are made of. Points are written as text, `x,y x,y* x,y@name`: a star makes a corner, a name
 * says where a shade begins or ends. Everything else is round.
 */
import { curve, directionAt, placeAt, turned } from './splines.js';

/** @typedef {import('./splines.js').Place} Place */
/** @typedef {import('./splines.js').Knot} Knot */
/** @typedef {import('./splines.js').Cubic} Cubic */
/** @typedef {import('./splines.js').Curve} Curve */
/** @typedef {(place: Place) => Place} Move where a place goes to */
/** @typedef {{ at: Place, by: Place, radius: number }} Shift of everything near a joint, less with the distance */
/** @typedef {{ lean: number, above: number }} Lean to the left of everything above a height, more with the distance */

const radians = (/** @type {number} */ degrees) => (degrees * Math.PI) / 180;
/** @type {Move} */
const stay = (place) => place;

/** A head's own coordinates: its middle, how far it is tilted in degrees, its size in percent. @param {Place} middle @param {number} tilt @param {number} size @returns {Move} */
export const frame = ([left, top], tilt, size) => {
  const [cosine, sine] = [Math.cos(radians(tilt)), Math.sin(radians(tilt))];
  const scale = size / 100;
  return ([x, y]) => [
    left + scale * (x * cosine - y * sine),
    top + scale * (x * sine + y * cosine),
  ];
};

/** A pose: joints are moved without a point being touched. @param {(Shift | Lean)[]} moves @returns {Move} */
export const pose = (moves) => (place) =>
  moves.reduce((/** @type {Place} */ [x, y], move) => {
    if ('lean' in move) return [x - move.lean * (move.above - y), y];
    const { at, by, radius } = move;
    const far = (place[0] - at[0]) ** 2 + (place[1] - at[1]) ** 2;
    const share = Math.exp(-far / radius ** 2);
    return [x + by[0] * share, y + by[1] * share];
  }, place);

/** @param {string} text @param {Move} move @returns {Knot[]} */
const knots = (text, move) =>
  text
    .trim()
    .split(/\s+/)
    .map((point) => {
      const found = point.match(/^(-?[\d.]+),(-?[\d.]+)(\*?)(?:@(\w+))?$/);
      if (!found) throw new Error(`“${point}” is no point, in: ${text}`);
      const [x, y] = move([Number(found[1]), Number(found[2])]);
      const name = found[4];
      return { x, y, isCorner: Boolean(found[3]), ...(name && { name }) };
    });

/** The outlines that can be drawn in a pose; `inFrame` says in whose coordinates the points are. @param {Move} posed */
export function drawing(posed = stay) {
  const placed = (/** @type {Move} */ inFrame) => (/** @type {Place} */ place) =>
    posed(inFrame(place));

  /** A closed shape. @param {string} points @param {Move} inFrame */
  const blob = (points, inFrame = stay) => curve(knots(points, placed(inFrame)), true);

  /**
   * A stroke of the pen, which swells and tapers to points.
   * @param {string | Curve} along points, or a stretch of another shape's edge
   * @param {number} width where it is widest
   * @param {{ inFrame?: Move, start?: number, end?: number, peak?: number }} [options] the shares of the
   *   width at either end, and where along it it is widest (0 to 1)
   */
  const pen = (along, width, { inFrame = stay, ...options } = {}) =>
    stroke(
      typeof along === 'string' ? curve(knots(along, placed(inFrame)), false) : along,
      width,
      options,
    );

  /**
   * A band along a line, with a width at each of its points and straight ends.
   * @param {string} points @param {number[]} widths @param {{ isRound?: boolean }} [options]
   */
  const limb = (points, widths, options) =>
    band(curve(knots(points, posed), false), widths, options);

  return { blob, pen, limb };
}

/** @template T @param {T[]} list @param {number} index */
const nth = (list, index) => /** @type {T} */ (list.at(index));

/** @param {Curve} line @param {number} width @param {{ start?: number, end?: number, peak?: number }} options @returns {Curve} */
function stroke(line, width, { start = 0.05, end = 0.05, peak = 0.45 }) {
  const { pieces } = line;
  const points = start <= 0.12 && end <= 0.12;
  const arc = points && line.knots.length === 3 && pieces.length === 2 && arcStroke(line, width);
  if (arc) return arc;
  const stops = pieces.map((piece, index) => ({
    piece,
    share: 0,
    isCorner: Boolean(line.knots[index]?.isCorner),
  }));
  stops.push({ piece: nth(pieces, -1), share: 1, isCorner: false });
  const half = (/** @type {number} */ along) => {
    const swell = along < peak ? along / peak : (1 - along) / (1 - peak);
    const least = along < peak ? start : end;
    return (width / 2) * (least + (1 - least) * Math.sin((swell * Math.PI) / 2));
  };
  const sides = stops.map(({ piece, share, isCorner }, index) => {
    const [x, y] = placeAt(piece, share);
    const [right, down] = directionAt(piece, share);
    const off = half(index / (stops.length - 1));
    return [
      { x: x - down * off, y: y + right * off, isCorner },
      { x: x + down * off, y: y - right * off, isCorner },
    ];
  });
  const left = sides.map((pair) => nth(pair, 0));
  const right = sides.map((pair) => nth(pair, 1));
  const corner = ([x, y] = /** @type {Place} */ ([0, 0])) => ({ x, y, isCorner: true });
  if (start <= 0.12) {
    left[0] = corner(placeAt(nth(pieces, 0), 0));
    right.shift();
  } else nth(left, 0).isCorner = nth(right, 0).isCorner = true;
  if (end <= 0.12) {
    left[left.length - 1] = corner(placeAt(nth(pieces, -1), 1));
    right.pop();
  } else nth(left, -1).isCorner = nth(right, -1).isCorner = true;
  return curve([...left, ...right.reverse()], true);
}

/** A plain arc needs one quadratic a side. @param {Curve} line @param {number} width @returns {Curve | undefined} */
function arcStroke({ knots: [, middle], pieces: [first, second] }, width) {
  if (!first || !second || middle?.isCorner) return undefined;
  const [from, at, to] = [first[0], second[0], second[3]];
  const angle = (/** @type {Place} */ a, /** @type {Place} */ b) =>
    Math.atan2(b[1] - a[1], b[0] - a[0]);
  if (Math.abs(turned(angle(at, to) - angle(from, at))) >= 1.35) return undefined;
  const [right, down] = directionAt(second, 0);
  const side = (/** @type {number} */ off) => {
    const through = [at[0] - down * off, at[1] + right * off];
    const pull = [0, 1].map(
      (axis) => 2 * (through[axis] ?? 0) - ((from[axis] ?? 0) + (to[axis] ?? 0)) / 2,
    );
    return /** @type {Place} */ (pull);
  };
  // A cubic that is a quadratic, so that all pieces are of one kind.
  const raised = (/** @type {Place} */ a, /** @type {Place} */ pull, /** @type {Place} */ b) => {
    const third = (/** @type {Place} */ end) =>
      /** @type {Place} */ (
        end.map((value, axis) => value + (2 / 3) * ((pull[axis] ?? 0) - value))
      );
    return /** @type {Cubic} */ ([a, third(a), third(b), b]);
  };
  return {
    knots: [],
    pieces: [raised(from, side(width / 2), to), raised(to, side(-width / 2), from)],
  };
}

/** @param {Curve} line @param {number[]} widths @param {{ isRound?: boolean }} [options] @returns {Curve} */
function band({ knots: line, pieces }, widths, { isRound = false } = {}) {
  const last = line.length - 1;
  const sides = line.map(({ x, y }, index) => {
    const [right, down] = directionAt(
      nth(pieces, Math.min(index, last - 1)),
      index === last ? 1 : 0,
    );
    const half = (widths[index] ?? 0) / 2;
    const isCorner = !isRound && (index === 0 || index === last);
    return [
      { x: x - down * half, y: y + right * half, isCorner },
      { x: x + down * half, y: y - right * half, isCorner },
    ];
  });
  const cap = (
    /** @type {number} */ index,
    /** @type {Place} */ [right, down],
    /** @type {number} */ way,
  ) => {
    const { x, y } = nth(line, index);
    const half = (way * nth(widths, index)) / 2;
    return isRound ? [{ x: x + right * half, y: y + down * half }] : [];
  };
  return curve(
    [
      ...sides.map((pair) => nth(pair, 0)),
      ...cap(last, directionAt(nth(pieces, last - 1), 1), 1),
      ...sides.map((pair) => nth(pair, 1)).reverse(),
      ...cap(0, directionAt(nth(pieces, 0), 0), -1),
    ],
    true,
  );
}

/** @typedef {[x: number, y: number, direction: number, width: number]} Fingertip with its direction in degrees */

/** The points of fingertips along an outline that runs clockwise, with a notch between two. @param {Fingertip[]} tips @param {number} [depth] of a notch */
export function digits(tips, depth = 10) {
  const fingers = tips.map(([x, y, direction, width]) => {
    const [right, down] = [Math.cos(radians(direction)), Math.sin(radians(direction))];
    const half = width / 2;
    const [baseX, baseY] = [x - right * half, y - down * half];
    return {
      ...{ right, down, tip: [x, y] },
      before: [baseX + down * half, baseY - right * half],
      after: [baseX - down * half, baseY + right * half],
    };
  });
  const written = (/** @type {number[]} */ place) =>
    place.map((value) => value.toFixed(1)).join(',');
  return fingers
    .flatMap(({ right, down, tip, before, after }, index) => {
      const next = fingers[index + 1];
      const notch =
        next &&
        [
          [next.before[0], next.right, after[0], right],
          [next.before[1], next.down, after[1], down],
        ].map(
          ([one = 0, way = 0, other = 0, own = 0]) => (other + one) / 2 - ((own + way) / 2) * depth,
        );
      return [
        written(before),
        written(tip),
        written(after),
        ...(notch ? [`${written(notch)}*`] : []),
      ];
    })
    .join(' ');
}

/** A shade: a part of a shape's own edge from one named point to another, closed by a curve through inner points. @param {Curve} shape @param {string} from @param {string} to @param {string} inner */
export function cut({ knots: outer, pieces }, from, to, inner) {
  const place = (/** @type {string} */ name) => {
    const index = outer.findIndex((knot) => knot.name === name);
    if (index < 0) throw new Error(`There is no point ${name}.`);
    return index;
  };
  const [first, last] = [place(from), place(to)];
  const own = [];
  for (let index = first; index !== last; index = (index + 1) % outer.length)
    own.push(nth(pieces, index));
  const back = [nth(outer, last), ...knots(inner, stay), nth(outer, first)];
  return { knots: [], pieces: [...own, ...curve(back, false).pieces] };
}

/** A stretch of a shape's own edge, for the pen. @param {Curve} shape @param {number} first piece @param {number} count of pieces @param {number} [start] share of the first piece that is left out @returns {Curve} */
export function edge({ knots: outer, pieces }, first, count, start = 0) {
  const stretch = Array.from({ length: count }, (_, step) => (first + step) % pieces.length);
  const own = stretch.map((index) => nth(pieces, index));
  if (start > 0) own[0] = rest(nth(own, 0), start);
  return { knots: stretch.map((index) => nth(outer, index)), pieces: own };
}

/** What follows a share of a piece. @param {Cubic} piece @param {number} share @returns {Cubic} */
function rest([a, b, c, d], share) {
  const mix = (/** @type {Place} */ from, /** @type {Place} */ to) =>
    /** @type {Place} */ (from.map((value, axis) => value + ((to[axis] ?? 0) - value) * share));
  const [ab, bc, cd] = [mix(a, b), mix(b, c), mix(c, d)];
  const [abc, bcd] = [mix(ab, bc), mix(bc, cd)];
  return [mix(abc, bcd), bcd, cd, d];
}
