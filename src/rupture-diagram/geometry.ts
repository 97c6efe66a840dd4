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
export const GAP = 0.035;

/** Room for the word "rupture" at the top of its circle. */
export const LABEL = { x: 0.34, top: -0.95, bottom: -0.78 };

export interface Layout {
  conflict: Circle | undefined;
  /** The kinds that are not conflict, from left to right where they stand in an arc, from top to bottom where it is turned. */
  others: Circle[];
}

const distance = (a: Circle, b: Circle) => Math.hypot(a.x - b.x, a.y - b.y);

function touchesLabel({ x, y, r }: Circle): boolean {
  const dx = Math.max(Math.abs(x) - LABEL.x, 0);
  const dy = Math.max(LABEL.top - y, 0, y - LABEL.bottom);
  return Math.hypot(dx, dy) < r;
}

/** Whether every circle is inside rupture, clear of its label where that stands inside, and no two of them touch. */
export function isClear(circles: readonly Circle[], hasLabel: boolean): boolean {
  return circles.every(
    (circle, index) =>
      Math.hypot(circle.x, circle.y) + circle.r <= 1 - GAP + 1e-9 &&
      !(hasLabel && touchesLabel(circle)) &&
      circles
        .slice(0, index)
        .every((other) => distance(circle, other) >= circle.r + other.r + GAP - 1e-9),
  );
}

/** `count` circles of radius `r` side by side in an arc under a core, symmetric, left to right. */
function arcUnder(core: Circle, count: number, r: number): Circle[] {
  const radius = core.r + GAP + r;
  const step = 2 * Math.asin(Math.min(1, (r + GAP / 2) / radius));
  return Array.from({ length: count }, (_, index) => {
    const angle = Math.PI / 2 - (index - (count - 1) / 2) * step;
    return { x: core.x + radius * Math.cos(angle), y: core.y + radius * Math.sin(angle), r };
  });
}

/** `count` circles of radius `r` in a ring; a single one stands in the middle. */
function ring(count: number, r: number): Circle[] {
  const radius = count === 1 ? 0 : (r + GAP / 2) / Math.sin(Math.PI / count);
  return Array.from({ length: count }, (_, index) => {
    const angle = Math.PI * (1 - (2 * index + 1) / count);
    return { x: radius * Math.cos(angle), y: 0.1 - radius * Math.sin(angle), r };
  });
}

/** Circles of the largest radius (below `limit`) for which what `place` makes is clear. */
function largest(
  limit: number,
  place: (r: number) => Circle[],
  fixed: Circle[],
  hasLabel: boolean,
): Circle[] {
  let [low, high] = [0, limit];
  for (let round = 0; round < 20; round++) {
    const middle = (low + high) / 2;
    if (isClear([...fixed, ...place(middle)], hasLabel)) low = middle;
    else high = middle;
  }
  return place(low);
}

const turned = ({ x, y, r }: Circle): Circle => ({ x: y, y: x, r });

/**
 * Places conflict, if it is there, and `count` other kinds (0 to 12) inside rupture.
 * With `isLed`, labels stand beside the picture, led to by lines: the others are then in a column of an arc,
 * from top to bottom, and the word "rupture" needs no room inside.
 */
export function layOut(count: number, hasConflict: boolean, isLed = false): Layout {
  // With more circles in the arc, conflict gives some room, and stays the largest by far.
  const conflict = count > 6 ? { x: 0, y: -0.1, r: 0.5 } : { x: 0, y: -0.2, r: 0.58 };
  const others = hasConflict
    ? largest(0.3, (r) => arcUnder(conflict, count, r), [conflict], !isLed)
    : largest(0.4, (r) => ring(count, r), [], !isLed);
  return {
    conflict: hasConflict ? (isLed ? turned(conflict) : conflict) : undefined,
    others: isLed ? others.map(turned).sort((a, b) => a.y - b.y) : others,
  };
}
