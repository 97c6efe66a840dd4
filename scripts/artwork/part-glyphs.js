/*
 * The checklist's small drawings, on a grid of 96: one for each part of repair, the tick of a part that is done, and the tail
 * of the opening's bubble. They are seen at 28 px: few strokes, and heavy ones.
 */
import { drawing } from './shapes.js';
import { Sheet } from './sheet.js';

const { blob, pen } = drawing();
const glyph = () => new Sheet({ x: 0, y: 0, width: 96, height: 96 });
/** A heart with a crack, which holds together. */
export const hurt = glyph();
hurt.add('gold', blob('49,30* 58,20 71,18 84,36 75,60 49,86* 23,60 15,36 27,18 40,20'));
hurt.add(
  'ink',
  pen('54,23 70,13 88,34 78,60 49,90', 9, { start: 0.3, end: 0.1, peak: 0.6 }),
  pen('45,24 28,13 10,34 19,61 49,90', 7, { peak: 0.8 }),
  blob('46,25* 54,28* 47,42* 57,49* 46,71* 49,53* 38,46*'),
);

/** A plain page, on which something is said. */
export const happened = glyph();
happened.add('tint', blob('18,8* 40,7 62,8* 80,27* 81,58 80,89* 48,90 17,89* 16,48'));
happened.add('gold', blob('62,8* 71,17 80,27* 70,28 61,27* 61,17'));
happened.add(
  'ink',
  pen('20,6 15,48 17,90', 6),
  pen('16,89 50,92 83,88', 8),
  pen('62,6 76,20 82,30 83,60 81,90', 8, { peak: 0.7 }),
  pen('61,8 60,20 61,29 70,30 81,28', 5),
  pen('28,44 48,47 69,43', 7),
  pen('28,58 48,61 70,57', 7),
  pen('28,72 42,75 58,71', 7),
);

/** Somebody with a hand on their heart. */
export const own = glyph();
own.add('tint', blob('9,94* 16,60 50,48 84,60 93,94*'));
own.add('gold', blob('76,68* 62,62 55,45* 47,47* 50,60* 26,58 30,79 70,88*'));
own.add(
  'ink',
  blob('34,23 39,11.5 50,7 61,11.5 66,23 61,34.5 50,39 39,34.5'),
  pen('7,95 12,61 38,48', 7),
  pen('62,48 88,60 93,95', 9),
  pen('93,88 60,92 27,77', 7),
  pen('88,75 66,66 56,45', 6),
  pen('22,67 36,69 48,67', 5),
  pen('28,76 38,77 48,75', 5),
);

/** An ear. */
export const impact = glyph();
impact.under('ink', blob('40,45 49,18 71,7 90,33 75,64 57,89 43,76'));
impact.add('gold', blob('44,42 53,18 71,12 82,32 70,62 52,82'));
impact.add(
  'ink',
  pen('55,39 64,26 76,36 62,51 65,67', 7, { peak: 0.5 }),
  pen('22,32 29,46 23,60', 7),
  pen('8,24 18,46 9,68', 7),
);

/** Two threads that go over and under each other. */
export const cameAbout = glyph();
cameAbout.under(
  'ink',
  pen('3,72 17,69 31,48 50,29 69,48 83,69 95,73', 13, { start: 0.5, end: 0.5 }),
);
cameAbout.add(
  'gold',
  pen('3,24 17,27 31,48 50,67 69,48 83,27 95,23', 13, { start: 0.5, end: 0.5 }),
);
cameAbout.add('ink', pen('58,35 69,48 79,64', 12, { start: 0.6, end: 0.6 }));

/** A way with a flag at its end. */
export const forward = glyph();
forward.under('ink', blob('2,92* 34,78 46,69 32,58 29,46 57,34* 50,46 61,53 80,66 73,83 46,95*'));
forward.add(
  'gold',
  blob('9,90* 38,79 51,69 36,56 33,47 52,38* 46,47 58,56 75,67 68,80 44,90*'),
  blob('58,7* 74,12 93,19* 74,25 58,31*'),
);
forward.add('ink', blob('54,3* 60,4* 60,31* 93,19* 78,29 60,36* 60,45* 54,44*'));

export const done = glyph();
done.under('ink', blob('5,55* 20,47* 37,68* 59,35 93,4* 70,46 43,93*'));
done.add('gold', blob('5,53* 20,44* 37,64* 58,31 92,4* 65,43 41,85*'));

export const tail = new Sheet({ x: 0, y: 0, width: 48, height: 36 });
tail.add('field', blob('9,0* 22,1 39,0* 31,16 4,32* 15,16'));
tail.add(
  'ink',
  pen('41,2 32,17 3,33', 5, { start: 0.8, peak: 0.3 }),
  pen('8,2 15,15 3,33', 4, { start: 0.7 }),
);
