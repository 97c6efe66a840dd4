/* A glyph for each kind of rupture, in a box of 96: with its words hidden and at 28 px, it should still be named or nearly so. */
import { drawing, frame } from './shapes.js';
import { Sheet } from './sheet.js';

const { blob, pen } = drawing();

const small = () => new Sheet({ x: 0, y: 0, width: 96, height: 96 }, 0.5);

/** @param {number} x @param {number} y @param {number} radius */
const disc = (x, y, radius) =>
  blob(`${x - radius},${y} ${x},${y - radius} ${x + radius},${y} ${x},${y + radius}`);

/** Two heads turned to each other, and a bolt between them. */
export const conflict = small();
conflict.add('ink', disc(17, 44, 13), blob('0,92* 2,72 17,64 32,72 35,92*'));
conflict.add('ink', disc(78, 44, 13), blob('61,92* 63,72 78,64 93,72 96,92*'));
conflict.add('ink', blob('55,2* 34,40* 47,40* 39,74* 62,31* 49,31*'));

/** A chain whose two links have come apart. */
export const trust = small();
trust.add('gold', pen('48,38 52,16 72,9 88,26 78,46 58,49', 13, { start: 0.6, end: 0.6 }));
trust.add(
  'ink',
  pen('40,46 18,50 8,70 24,87 44,78 50,58', 12, { start: 0.6, end: 0.6 }),
  pen('80,6 95,27 82,51 60,56', 6),
  pen('22,16 31,25 36,36', 8),
  pen('74,82 66,72 60,61', 8),
);

/** Someone in bed, and the sign of a doctor. */
export const health = small();
health.add('tint', blob('12,78* 13,66 24,64 40,78*'));
health.add('gold', blob('36,79* 34,66 46,54 66,56 86,66 88,80*'));
health.add(
  'outlined',
  blob('60,3* 74,3* 74,16* 86,16* 86,29* 74,29* 74,42* 60,42* 60,29* 47,29* 47,16* 60,16*'),
);
health.add(
  'ink',
  pen('8,40 8,66 9,94', 8, { start: 0.5, end: 0.5 }),
  pen('8,81 50,83 90,81', 8, { start: 0.6, end: 0.6 }),
  pen('88,64 89,80 88,94', 8, { start: 0.4, end: 0.5 }),
  disc(24, 58, 11),
  pen('36,68 50,52 70,55 86,66', 6),
);

/** A bag for work with a clock on it. */
export const duties = small();
duties.under('ink', blob('4,32* 86,30* 87,62* 62,87* 5,87*'));
duties.under('ink', pen('28,36 30,16 45,13 60,16 61,36', 9, { start: 0.8, end: 0.8 }));
duties.add('gold', blob('9,37* 42,34 79,36* 80,80* 10,80*'));
duties.add('on-gold', pen('9,50 26,57 44,54', 6));
duties.add('ink clock', disc(66, 66, 26));
duties.add('tint', disc(65, 65, 19));
duties.add('ink', pen('65,49 65,59 66,70', 7), pen('81,73 70,70 62,65', 7));

/** A finger that points at someone small. */
export const blame = small();
const hand = frame([0, 12], 20, 100);
blame.under(
  'outlined',
  blob('23,-12* 50,-15 62,-11 91,-9 91,0 64,1 63,13 56,21 40,24 23,21*', hand),
);
blame.add(
  'ink',
  blob('3,-15* 19,-17* 19,25* 3,22*', hand),
  pen('60,4 48,5 41,1', 4, { inFrame: hand }),
  pen('59,12 49,13 43,10', 4, { inFrame: hand }),
  disc(80, 62, 10),
  blob('61,95* 64,82 80,77 93,82 96,95*'),
);

/** Two who go away from each other. */
export const drift = small();
drift.under('outlined', disc(20, 22, 13), blob('2,64* 5,48 20,42 35,48 38,64*'));
drift.add(
  'ink',
  disc(75, 22, 15),
  blob('55,66* 59,46 75,40 91,46 95,66*'),
  blob('2,82* 18,70* 15,79* 43,80* 43,85* 15,86* 18,94*'),
  blob('94,82* 78,70* 81,79* 53,80* 53,85* 81,86* 78,94*'),
);
