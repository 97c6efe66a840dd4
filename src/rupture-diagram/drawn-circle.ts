import type { Circle } from './geometry.js';

/* Circles as a hand draws them: nearly round, closed with a small overlap, ink of varying width. */

/** A repeatable source of numbers from 0 to 1 (mulberry32): same seed, same drawing. */
function random(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Point = [x: number, y: number];

/** A smooth path through points: quadratic curves between the middles of the sides. */
function smooth(points: Point[]): string {
  const [first, ...rest] = points;
  const round = (value: number) => Math.round(value * 10) / 10;
  const at = ([x, y]: Point) => `${round(x)} ${round(y)}`;
  const curves = rest.map((point, index) => {
    const next = rest[index + 1];
    if (!next) return `L${at(point)}`;
    return `Q${at(point)} ${at([(point[0] + next[0]) / 2, (point[1] + next[1]) / 2])}`;
  });
  return `M${at(first!)}${curves.join('')}`;
}

/** The radius at each angle: within 1.5 % of the exact one, so that the picture stays true. */
function wobble(seed: number): (angle: number) => number {
  const next = random(seed);
  const waves = [2, 3, 5].map((times) => ({
    times,
    size: (0.004 + 0.008 * next()) / times ** 0.7,
    shift: next() * 2 * Math.PI,
  }));
  return (angle) =>
    1 +
    waves.reduce((sum, { times, size, shift }) => sum + size * Math.sin(times * angle + shift), 0);
}

/** Points along a drawn circle, from one angle through a turn; `shift` moves each one outwards. */
function pointsAlong(
  { x, y, r }: Circle,
  seed: number,
  scale: number,
  [start, turn, steps]: [start: number, turn: number, steps: number],
  shift: (along: number, angle: number) => number,
): Point[] {
  const radius = wobble(seed);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const along = step / steps;
    const angle = start + along * turn;
    const distance = r * radius(angle) * scale + shift(along, angle);
    return [x * scale + distance * Math.cos(angle), y * scale + distance * Math.sin(angle)];
  });
}

/** The closed shape of a drawn circle, for its fill or a patterned line. Units: `scale` for each unit of radius. */
export function drawnShape(circle: Circle, seed: number, scale: number): string {
  const steps = Math.round(circle.r * 40) + 12;
  // The ends lie on one another, in the middle of a flat curve, where no corner shows.
  return `${smooth(pointsAlong(circle, seed, scale, [0, 2 * Math.PI, steps], () => 0))}Z`;
}

/** The ink of a drawn circle as one filled outline, heaviest at the lower right, thin where it starts and ends. */
export function drawnInk(circle: Circle, seed: number, scale: number, weight: number): string {
  const start = -2.2 + random(seed + 1)();
  const steps = Math.round(circle.r * 56) + 8;
  const [outer, inner] = [0.5, -0.5].map((side) =>
    pointsAlong(circle, seed, scale, [start, 2 * Math.PI + 0.3, steps], (along, angle) => {
      const taper = Math.min(1, along * 9, (1 - along) * 9);
      const drift = 0.012 * (along - 0.5) * circle.r * scale;
      return drift + side * weight * taper * (1 + 0.45 * Math.cos(angle - 0.8));
    }),
  ) as [Point[], Point[]];
  return `${smooth(outer)}${smooth(inner.reverse()).replace('M', 'L')}Z`;
}
