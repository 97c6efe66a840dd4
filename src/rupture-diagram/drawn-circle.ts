import type { Circle } from './geometry.js';

/* Circles as a hand draws them: nearly round, closed with a small overlap, ink of varying width. */

/** A number from 0 to 1 that looks like chance and is always the same for a seed and a place in its row. */
function chance(seed: number, place: number): number {
  const far = Math.sin(seed * 13 + place * 78) * 4e4;
  return far - Math.floor(far);
}

type Point = [x: number, y: number];

/** A smooth path along points: quadratic curves from the middle of the first side to the middle of the last. */
function smooth(points: Point[]): string {
  const round = (value: number) => Math.round(value * 10) / 10;
  const middle = (index: number) => {
    const [[x, y], [nextX, nextY]] = [points[index]!, points[index + 1]!];
    return `${round((x + nextX) / 2)} ${round((y + nextY) / 2)}`;
  };
  const curves = points
    .slice(1, -1)
    .map(([x, y], index) => `Q${round(x)} ${round(y)} ${middle(index + 1)}`);
  return `M${middle(0)}${curves.join('')}`;
}

/** The radius at each angle: within 1.5 % of the exact one, so that the picture stays true. */
function wobble(seed: number): (angle: number) => number {
  const waves = [2, 3, 5].map((times) => ({
    times,
    size: (0.004 + 0.008 * chance(seed, times)) / times ** 0.7,
    shift: chance(seed, -times) * 2 * Math.PI,
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
  return [...Array<undefined>(steps + 1)].map((_, step) => {
    const along = step / steps;
    const angle = start + along * turn;
    const distance = r * radius(angle) * scale + shift(along, angle);
    return [x * scale + distance * Math.cos(angle), y * scale + distance * Math.sin(angle)];
  });
}

/** The closed shape of a drawn circle, for its fill or a patterned line. Units: `scale` for each unit of radius. */
export function drawnShape(circle: Circle, seed: number, scale: number): string {
  const steps = Math.round(circle.r * 40) + 12;
  // The last side is the first one again, so that the curve closes where it began.
  const turn = 2 * Math.PI * (1 + 1 / (steps - 1));
  return `${smooth(pointsAlong(circle, seed, scale, [0, turn, steps], () => 0))}Z`;
}

/** The ink of a drawn circle as one filled outline, heaviest at the lower right, thin where it starts and ends. */
export function drawnInk(circle: Circle, seed: number, scale: number, weight: number): string {
  const start = -2.2 + chance(seed, 1);
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
