/*
 * Where the circles are. The unit is the radius of the rupture circle; its centre is the origin,
 * x to the right and y down. Sizes mean "wider idea": conflict is the largest inside, all others are equal.
 */

export interface Circle {
  x: number;
  y: number;
  r: number;
}

/*
 * Where labels stand follows from the width of the figure, which only the styles know; so these stand there too, in em of
 * the figure's text.
 */

/** From this width on, labels stand in their circles, if all of them fit. */
export const ROOMY = 35.2;

/** From this width on, "conflict" stands in its circle though the others stand beside the picture, if it fits. */
export const HOLDS_CONFLICT = 17;

/** The part of the figure's width that the picture takes when labels stand beside it. */
export const LED_SHARE = 0.56;

/** The gap that stays between any two lines. */
const GAP = 0.035;

/** Room for the word "rupture" at the top of its circle. */
const LABEL = { x: 0.34, top: -0.95, bottom: -0.78 };

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

const turned = ({ x, y, r }: Circle): Circle => ({ x: y, y: x, r });

/** Layouts are the same for all diagrams of as many kinds, and so are their circles. */
const layouts = new Map<string, Layout>();

/**
 * Places conflict, if it is there, and `count` other kinds (0 to 12) inside rupture.
 * With `isLed`, labels stand beside the picture, led to by lines: the others are then in half an arc that looks
 * towards them, from top to bottom, so that no two lines cross, and the word "rupture" needs no room inside.
 */
export function layOut(count: number, hasConflict: boolean, isLed = false): Layout {
  const key = `${count} ${hasConflict} ${isLed}`;
  const known = layouts.get(key);
  if (known) return known;
  // As large as leaves room for words in the others; more circles need the whole ring around it.
  const core = count > 6 && !isLed ? { x: 0, y: -0.02, r: 0.6 } : { x: 0, y: -0.16, r: 0.62 };
  const others = largest(
    (r) => (hasConflict || isLed ? arcUnder(core, count, r) : ring(count, r)),
    (circles) =>
      isClear(hasConflict ? [core, ...circles] : circles, !isLed) &&
      circles.every(({ y, r }) => r <= 0.3 && !(isLed && y < core.y)),
  );
  const turn = isLed ? turned : (circle: Circle) => circle;
  const layout = {
    conflict: hasConflict ? turn(core) : undefined,
    others: others.map(turn),
  };
  if (isLed) layout.others.sort((a, b) => a.y - b.y);
  layouts.set(key, layout);
  return layout;
}
