/*
 * Where the circles are. The unit is the radius of the rupture circle; its centre is the origin,
 * x to the right and y down. Sizes mean "wider idea": conflict is the largest inside, all others are equal.
 */

export interface Circle {
  x: number;
  y: number;
  r: number;
}

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

/** Places conflict, if it is there, and `count` other kinds (0 to 12) inside rupture. */
export function layOut(count: number, hasConflict: boolean): Layout {
  // As large as leaves the others room for a sign; more circles need the whole ring around it.
  const core = count > 6 ? { x: 0, y: -0.01, r: 0.59 } : { x: 0, y: -0.14, r: 0.61 };
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
