/* What words stand in, and what leads from one to the other: ribbon, frame, bubble, arrow, and the tick of a part that is done. */
import { drawing, edge } from './shapes.js';
import { Sheet } from './sheet.js';

const { blob, pen } = drawing();

export const banner = new Sheet({ x: 0, y: 0, width: 640, height: 124 });
banner.add(
  'gold',
  blob('132,46* 74,52 8,38* 36,76* 12,116* 80,122 132,114*'),
  blob('508,42* 570,46 632,32* 606,72* 630,112* 570,118 508,112*'),
);
banner.add(
  'gold-shade',
  blob('83,98* 108,96 132,93* 132,114* 110,109*'),
  blob('557,90* 532,90 508,92* 508,112* 534,105*'),
);
const band = blob(
  '84,20* 190,10 320,15 450,20 556,10* 558,50 557,90* 450,101 320,96 190,90 83,98* 82,58',
);
banner.add('gold', band);
banner.add(
  'ink',
  pen(edge(band, 6, 4), 4.5, { peak: 0.7 }),
  pen('557,12 559,50 557,91', 3.5),
  pen('83,21 81.5,58 83,99', 3.5),
  pen('12,116.5 80,122.5 130,114.5', 4),
  pen('510,112.5 570,118.5 630,112.5', 4),
);

export const frame = new Sheet({ x: 0, y: 0, width: 330, height: 112 });
frame.add('white', blob('18,17* 160,13 312,19* 315,56 311,94* 160,98 19,94* 15,56'));
frame.add(
  'gold',
  pen('3,20 160,12 327,18', 9, { start: 0.3, end: 0.2, peak: 0.3 }),
  pen('5,94 160,99 326,92', 9, { start: 0.2, end: 0.3, peak: 0.7 }),
  pen('17,4 15,56 20,108', 10, { start: 0.3, end: 0.3, peak: 0.6 }),
  pen('313,5 315,56 310,107', 10, { start: 0.3, end: 0.3, peak: 0.35 }),
);
frame.add('ink', pen('14,101 160,106 318,98', 3.6, { peak: 0.6 }));

export const bubble = new Sheet({ x: 0, y: 0, width: 324, height: 132 });
bubble.under(
  'ink',
  blob(
    '39,16 160,6 286,14.5 316,53 286,94.5 180,104.5 86,102* 60,116 22,128.5* 45.5,107 49.5,96* 16,86 6.5,50',
  ),
);
bubble.add(
  'white',
  blob('40,18 160,8 284,17 312,52 284,90 180,100 84,98* 60,112 26,126* 48,108 52,94* 18,84 9,50'),
);

export const arrow = new Sheet({ x: 0, y: 0, width: 250, height: 84 });
arrow.add(
  'ink',
  pen('6,30 46,58 106,64 150,40 140,16 120,24 132,54 184,62 240,42', 4.6, {
    start: 0.1,
    end: 0.3,
    peak: 0.6,
  }),
  pen('214,28 228,36 242,41', 4.4, { peak: 0.6 }),
  pen('226,68 234,54 242,41', 4.4, { peak: 0.6 }),
);

export const tick = new Sheet({ x: 0, y: 0, width: 48, height: 48 });
const stroke = blob('3,26* 10,22* 18,32* 24,22 30,15 46,2* 33,21 21,43*');
tick.add('gold', stroke);
tick.add('ink', pen(edge(stroke, 5, 2), 4, { peak: 0.7 }), pen('3,28 12,35 20,45', 3));
