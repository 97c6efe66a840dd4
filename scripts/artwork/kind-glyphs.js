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
conflict.add('ink', disc(79, 44, 13), blob('61,92* 64,72 79,64 94,72 96,92*'));
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
health.under(
  'ink',
  blob('61,2* 76,3* 75,15* 87,14* 87,31* 75,31* 76,44* 60,43* 60,31* 47,31* 48,15* 60,15*'),
);
health.add('tint', blob('12,78* 13,66 24,64 40,78*'));
health.add('gold', blob('36,79* 34,66 46,54 66,56 86,66 88,80*'));
health.add(
  'gold',
  blob('60,4* 72,4* 72,16* 84,16* 84,28* 72,28* 72,40* 60,40* 60,28* 48,28* 48,16* 60,16*'),
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
  'ink',
  blob('22,-14* 50,-17 62,-14 92,-11 95,-4 92,3 66,4 66,14 58,23 40,26 22,23*', hand),
);
blame.add('gold', blob('25,-9* 48,-12 62,-8 89,-6 90,-3 61,-2 60,12 54,18 40,21 25,19*', hand));
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
drift.under('ink', disc(20, 22, 15), blob('0,66* 4,46 20,40 37,46 41,66*'));
drift.add('gold', disc(19, 21, 11), blob('5,62* 8,49 20,44 31,49 34,62*'));
drift.add('ink', disc(76, 22, 15), blob('55,66* 59,46 76,40 92,46 96,66*'));
drift.add(
  'ink',
  blob('2,82* 18,70* 15,79* 43,80* 43,85* 15,86* 18,94*'),
  blob('94,82* 78,70* 81,79* 53,80* 53,85* 81,86* 78,94*'),
);
