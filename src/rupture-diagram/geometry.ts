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

/** `count` circles of radius `r` side by side in an arc under a core, symmetric, left to right. */
function arcUnder(core: Circle, count: number, r: number): Circle[] {
  const radius = core.r + GAP + r;
  const step = 2 * Math.asin(Math.min(1, (r + GAP / 2) / radius));
  return [...Array<undefined>(count)].map((_, index) => {
    const angle = Math.PI / 2 - (index - (count - 1) / 2) * step;
    return { x: core.x + radius * Math.cos(angle), y: core.y + radius * Math.sin(angle), r };
  });
}

/** `count` circles of radius `r` in a ring; a single one stands in the middle. */
function ring(count: number, r: number): Circle[] {
  const radius = count === 1 ? 0 : (r + GAP / 2) / Math.sin(Math.PI / count);
  return [...Array<undefined>(count)].map((_, index) => {
    const angle = Math.PI * (1 - (2 * index + 1) / count);
    return { x: radius * Math.cos(angle), y: 0.1 - radius * Math.sin(angle), r };
  });
}

/** The circles of the largest radius for which what `place` makes of it passes. */
function largest(place: (r: number) => Circle[], passes: (circles: Circle[]) => boolean): Circle[] {
  let [low, high] = [0, 0.4];
  for (let round = 0; round < 20; round++) {
    const middle = (low + high) / 2;
    if (passes(place(middle))) low = middle;
    else high = middle;
  }
  return place(low);
}

/** Layouts are the same for all diagrams of as many kinds. */
const layouts = new Map<string, Layout>();

/** Places conflict, if it is there, and `count` other kinds (0 to 12) inside rupture. */
export function layOut(count: number, hasConflict: boolean): Layout {
  const key = `${count} ${hasConflict}`;
  const known = layouts.get(key);
  if (known) return known;
  // As large as leaves the others room for a sign; more circles need the whole ring around it.
  const core = count > 6 ? { x: 0, y: -0.01, r: 0.59 } : { x: 0, y: -0.14, r: 0.61 };
  const others = largest(
    (r) => (hasConflict ? arcUnder(core, count, r) : ring(count, r)),
    (circles) =>
      isClear(hasConflict ? [core, ...circles] : circles) && circles.every(({ r }) => r <= 0.3),
  );
  const layout = { conflict: hasConflict ? core : undefined, others };
  layouts.set(key, layout);
  return layout;
}
