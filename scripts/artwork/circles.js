/*
 * The ink of the diagram's large circles: one line of the pen, that begins thin at the upper left, is heaviest on the shade side
 * and ends where it began. It keeps within a hundredth of the exact circle, which is painted beneath it.
 */
import { loadSource } from '../build/load-source.js';
import { drawing } from './shapes.js';
import { Sheet } from './sheet.js';

const { pen } = drawing();

/** How much further out each point lies than the exact circle, in hundredths of its radius. */
const HAND = [0.8, -0.5, 0, 0.5, 0, -0.6, 0.5, -0.3];
const [FIRST, TURN] = [-132, 367];

const { LARGE } = await loadSource('src/rupture-diagram/geometry.ts');
const WIDTH = 5.5;
const EDGE = LARGE + WIDTH;

export const ring = new Sheet({ x: -EDGE, y: -EDGE, width: 2 * EDGE, height: 2 * EDGE }, 0.5);
const points = HAND.map((off, index) => {
  const angle = ((FIRST + (index * TURN) / (HAND.length - 1)) * Math.PI) / 180;
  const far = LARGE * (1 + off / 100);
  return [Math.cos(angle), Math.sin(angle)].map((way) => (far * way).toFixed(1)).join(',');
});
ring.add('ink', pen(points.join(' '), WIDTH, { start: 0.2, end: 0.2, peak: 0.5 }));
