/*
 * The ink of the diagram's large circles: one line of the pen, that begins thin at the upper left, is heaviest on the shade side
 * and ends where it began. It keeps within a hundredth of the exact circle, which is painted beneath it.
 */
import { drawing } from './shapes.js';
import { Sheet } from './sheet.js';

const { pen } = drawing();

/** How much further out each point lies than the exact circle, in hundredths of its radius. */
const HAND = [0.8, 0, -0.8, 0, 0.7, 0.3, 0, -0.7, 0, 0.8, -0.3];
const [FIRST, TURN] = [-132, 367];

const [RADIUS, WIDTH] = [192, 5.5];
const MIDDLE = RADIUS + WIDTH;

export const ring = new Sheet({ x: 0, y: 0, width: 2 * MIDDLE, height: 2 * MIDDLE }, 0.5);
const points = HAND.map((off, index) => {
  const angle = ((FIRST + (index * TURN) / (HAND.length - 1)) * Math.PI) / 180;
  const far = RADIUS * (1 + off / 100);
  return [Math.cos(angle), Math.sin(angle)].map((way) => (MIDDLE + far * way).toFixed(1)).join(',');
});
ring.add('ink', pen(points.join(' '), WIDTH, { start: 0.2, end: 0.2, peak: 0.5 }));
