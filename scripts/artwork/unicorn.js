/* The unicorn: head and neck, which end in a flourish, looking to the left. What is written first lies undermost. */
import { cut, drawing, edge } from './shapes.js';
import { Sheet } from './sheet.js';

const { blob, pen, limb } = drawing();

export const unicorn = new Sheet({ x: 96, y: -26, width: 350, height: 422 });

const maneBehind = limb('285,92 345,120 376,190 366,262 396,330 436,338', [30, 66, 78, 66, 40, 3], {
  isRound: true,
});
unicorn.add(
  'mane',
  maneBehind,
  limb('300,130 352,190 350,270 352,334 332,376', [30, 70, 80, 46, 3], { isRound: true }),
);

// The far ear, and the horn with its rings
unicorn.add('unicorn-shade', blob('236,112 232,76 246,52* 262,84 262,110'));
const [rootX, rootY, tipX, tipY] = [226, 128, 158, -23];
const [awayX, awayY] = [tipX - rootX, tipY - rootY];
const length = Math.hypot(awayX, awayY);
/** A point of the horn. @param {number} along from its root to its tip, 0 to 1 @param {number} across from its left edge to its right one, -1 to 1 */
const onHorn = (along, across) => {
  const half = (across * 46 * (1 - along)) / 2;
  const x = rootX + awayX * along - (awayY / length) * half;
  const y = rootY + awayY * along + (awayX / length) * half;
  return `${x.toFixed(1)},${y.toFixed(1)}`;
};
const tip = `${tipX},${tipY}`;
unicorn.add('gold', blob(`${onHorn(0, -1)}* ${tip}* ${onHorn(0, 1)}*`));
unicorn.add(
  'gold-shade',
  blob(`${onHorn(0, 1)}* ${onHorn(0, 0.35)}* ${tip}*`),
  ...[0.14, 0.3, 0.44, 0.57].map((along) =>
    pen(
      `${onHorn(along, -0.9)} ${onHorn(along - 0.02, 0)} ${onHorn(along + 0.06, 0.42)}`,
      6 * (1.1 - along),
      { peak: 0.7 },
    ),
  ),
);

const head = blob(
  '270,92 232,106 196,144 166,194 132,238 108,270 110,296 134,308@chin 164,296 198,284 230,276 246,266 252,306 238,346 200,380*@end 258,391 318,378 360,334 366,250 338,160 308,106',
);
unicorn.add('unicorn', head);
unicorn.add(
  'unicorn-shade',
  cut(head, 'chin', 'end', '264,362 302,312 288,262 264,230* 232,258 180,284'),
);

// The near ear, the mane before
unicorn.add('unicorn', blob('256,116 254,74 280,42* 300,84 290,116'));
unicorn.add('unicorn-shade', blob('266,96 266,76 279,56* 288,80 286,98'));
unicorn.add(
  'mane',
  limb('296,90 334,140 336,212 328,270 334,330 346,378', [14, 54, 72, 84, 84, 3], {
    isRound: true,
  }),
  limb('286,86 246,98 226,134 190,156', [14, 30, 24, 2], { isRound: true }),
);
unicorn.add(
  'mane-shade',
  pen('304,104 340,156 338,226 320,272', 5),
  pen('330,112 378,186 366,258 404,326', 5),
  pen('280,94 252,108 232,138', 4),
);
unicorn.add('unicorn-blush', blob('194,234 211,225 227,233 224,246 204,249'));
unicorn.add(
  'ink',
  pen(`${onHorn(0.22, 1)} ${onHorn(0.5, 1.04)} ${tip}`, 4.5, { peak: 0.35 }),
  // Lid, lashes, brow
  pen('190,184 204,198 226,190', 6, { peak: 0.6 }),
  pen('198,194 194,204 188,208', 3.5),
  pen('207,198 206,208 202,214', 3.5),
  pen('196,164 208,156 222,160', 4),
  // Nostril, mouth
  pen('121,262 128,262 130,270', 4.5),
  pen('118,289 142,288 160,276 160,268', 4.5, { peak: 0.4 }),
  // Jaw and throat, flourish, mane
  pen(edge(head, 7, 4), 4.5, { peak: 0.6 }),
  pen(edge(head, 11, 3), 5, { peak: 0.4 }),
  pen(edge(maneBehind, 8, 2), 5, { peak: 0.4 }),
  pen('289,258 292,306 318,352', 4.5, { peak: 0.6 }),
);
