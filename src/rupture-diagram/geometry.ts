/*
 * Where the circles are. The unit is the radius of the rupture circle; its centre is the origin,
 * x to the right and y down. Sizes mean "wider idea": conflict is the largest inside, all others are equal.
 */

export interface Circle {
  x: number;
  y: number;
  r: number;
}

/** How far the picture reaches around the centre: the line of rupture has a weight. */
export const EDGE = 1.02;

/** The radius in which large and small circles are drawn, before they are scaled to their places. */
export const LARGE = 192;
export const SMALL = 44;

/** The radius of rupture in hundredths of the figure's width, in which words are measured; a little less, to be safe. */
export const RADIUS = Math.floor(50 / EDGE);

/** The sizes that words in circles may have, in hundredths of the figure's width; the least is 14 px in the narrowest figure. */
export const SIZES = { l: 8.5, m: 7, s: 5.6 } as const;
export type Size = keyof typeof SIZES;

/** The size of names in small circles, in the unit in which those are drawn: 14 px in the figure from which on they are shown. */
export const NAME_SIZE = 12.4;

/** The place of conflict: as large as leaves the others room for a sign. */
export const CONFLICT: Circle = { x: 0, y: -0.14, r: 0.61 };

/** The same among more circles, which need the whole ring around it. */
export const RINGED: Circle = { x: 0, y: -0.01, r: 0.59 };

/** The gap that stays between any two lines. */
const GAP = 0.035;

/** Room for the word "rupture" at the top of its circle. */
export const LABEL = { x: 0.34, top: -0.95, bottom: -0.76 };

export interface Layout {
  conflict: Circle | undefined;
  /** The kinds that are not conflict, from left to right. */
  others: Circle[];
}

const distance = (a: Circle, b: Circle) => Math.hypot(a.x - b.x, a.y - b.y);

function touchesLabel({ x, y, r }: Circle): boolean {
  const dx = Math.max(Math.abs(x) - LABEL.x, 0);
  const dy = Math.max(LABEL.top - y, 0, y - LABEL.bottom);
  return Math.hypot(dx, dy) < r;
}

/** Whether every circle is inside rupture, clear of its label, and no two of them touch. */
export function isClear(circles: readonly Circle[]): boolean {
  return circles.every(
    (circle, index) =>
      Math.hypot(circle.x, circle.y) + circle.r <= 1 - GAP + 1e-9 &&
      !touchesLabel(circle) &&
      circles
        .slice(0, index)
        .every((other) => distance(circle, other) >= circle.r + other.r + GAP - 1e-9),
  );
}

/** Whether so many kinds stand in a ring around conflict, not in an arc under it. */
export const isRinged = (count: number): boolean => count > 6;

/** What has been laid out, by what for: each takes a search. */
const known = new Map<string, Layout>();

/** Places conflict, if it is there, and `count` other kinds (0 to 12) inside rupture. */
export function layOut(count: number, hasConflict: boolean): Layout {
  const name = `${count} ${hasConflict}`;
  const layout = known.get(name) ?? search(count, hasConflict);
  known.set(name, layout);
  return layout;
}

function search(count: number, hasConflict: boolean): Layout {
  const core = isRinged(count) ? RINGED : CONFLICT;
  /** Side by side: in an arc under the core, left to right, or in a ring, in which a single one stands in the middle. */
  const place = (r: number): Circle[] => {
    const apart = r + GAP / 2;
    const alone = count > 1 ? apart / Math.sin(Math.PI / count) : 0;
    const radius = hasConflict ? core.r + GAP + r : alone;
    const step = 2 * Math.asin(Math.min(1, apart / radius));
    return [...Array(count).keys()].map((index) => {
      const angle = (index - (count - 1) / 2) * step;
      const [across, down] = [radius * Math.sin(angle), radius * Math.cos(angle)];
      return hasConflict ? { x: across, y: core.y + down, r } : { x: down, y: 0.1 + across, r };
    });
  };
  const conflict = hasConflict ? core : undefined;
  // As large as there is room for, and no larger than 0.3.
  let r = 0;
  for (let more = 0.15; more > 1e-5; more /= 2)
    if (isClear([...(conflict ? [conflict] : []), ...place(r + more)])) r += more;
  return { conflict, others: place(r) };
}
