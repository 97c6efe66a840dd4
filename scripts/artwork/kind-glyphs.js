/* A glyph for each kind of rupture, in a box of 96: with its words hidden and at 28 px, it should still be named or nearly so. */
import { drawing } from './shapes.js';
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

/** A thermometer. */
export const health = small();
health.add('tint', blob('35,62* 35,16 46,6 57,16 57,62* 66,76 46,91 28,76'));
health.add('gold', disc(46, 75, 12), blob('43,75* 42,34* 50,34* 50,75*'));
health.add(
  'ink',
  pen('35,62 34,16 46,4 59,16 58,60', 6, { peak: 0.75 }),
  pen('35,60 25,76 46,94 68,76 57,60', 8, { peak: 0.6 }),
  pen('67,20 75,20 84,19', 5, { start: 0.7, end: 0.5 }),
  pen('67,34 73,34 79,33', 5, { start: 0.7, end: 0.5 }),
  pen('67,48 75,48 84,47', 5, { start: 0.7, end: 0.5 }),
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

/** Hard words that come down on someone small. */
export const blame = small();
blame.under('ink', blob('2,4* 42,9* 85,1* 75,25* 81,47* 63,48* 67,70* 38,51* 3,59* 6,32*'));
blame.add('gold', blob('8,10* 42,13* 77,7* 69,25* 73,42* 57,43* 60,60* 38,46* 9,53* 11,32*'));
blame.add('ink', disc(79, 71, 10), blob('60,95* 66,85 79,82 91,86 95,95*'));

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
