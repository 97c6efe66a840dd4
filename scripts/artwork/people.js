/*
 * The two people. The left one stands behind and rests both hands on the other's shoulders; the right one has turned away,
 * with bowed head, arms crossed, each hand on the other sleeve. What is written first lies undermost.
 */
import { digits, drawing, edge, frame, pose } from './shapes.js';
import { Sheet } from './sheet.js';

/** To move a joint and build anew, add to this list: `{ at: [345, 440], by: [10, -6], radius: 120 }`, the near shoulder. */
const turnedAway = pose([
  // The head sinks and turns away, the shoulders rise, the body leans a little towards the other.
  { at: [490, 270], by: [12, 12], radius: 130 },
  { at: [605, 425], by: [-4, -7], radius: 80 },
  { at: [340, 430], by: [3, -7], radius: 80 },
  { lean: 0.045, above: 740 },
]);
const left = drawing();
const right = drawing(turnedAway);
const leftHead = { inFrame: frame([311, 190], 31, 190) };
const rightHead = { inFrame: frame([482, 276], 29, 174) };
/** @param {string} points */
const onLeftHead = (points) => left.blob(points, leftHead.inFrame);
/** @param {string} points */
const onRightHead = (points) => right.blob(points, rightHead.inFrame);

export const people = new Sheet({ x: 92, y: 42, width: 600, height: 758 });

people.add('disc', left.blob('401,53 680,373 412,645 98,349'));

// The left person: neck and body
people.add('skin-left', left.blob('240,190* 234,236 216,267* 276,340 346,286* 326,270 312,230*'));
people.add(
  'skin-left-shade',
  left.blob('246,212* 254,258 280,283 308,270* 318,280 330,292* 296,305 258,282'),
);
people.add(
  'clothes-left',
  left.blob('214,268* 270,322 347,285* 410,304 475,345* 420,800* 172,800* 178,700 180,520*'),
);
people.add(
  'clothes-left-shade',
  left.blob('212,412* 312,364 440,348* 420,800* 192,800* 194,720 210,630 240,516* 200,500*'),
  left.limb('216,268 270,321 346,286', [11, 14, 11]),
);
people.add(
  'clothes-left',
  left.blob('420,288* 480,286 550,304 598,356* 552,412* 480,420 420,396*'),
);
// The left head
people.add(
  'skin-left',
  onLeftHead('26,-40* 29,-10 27,2 28.5,13 25,29.5 17,42 4,50 -9,45 -20,31 -27,6 -22,-34*'),
);
people.add('skin-left-blush', onLeftHead('-18,21 -9,15.5 1,19 -1,26 -12,27'));
const crop = onLeftHead(
  '28.5,-9* 36,-28 27,-50 6,-62 -22,-61 -43,-46 -50,-18 -45,6 -38,20 -23,29* -22,18 -28,8* -26,-2 -22,2 -20,9* -17,-12 -8,-30* 3,-22 16,-19* 11,-24 8,-30* 20,-24',
);
people.add('hair-left', crop);
people.add('ink', left.pen(edge(crop, 0, 2), 4, { peak: 0.3 }));
people.add('skin-left', onLeftHead('-20,-5 -27,-11 -35,-7 -34.5,5 -28.5,15 -21,14'));
people.add(
  'age-line',
  left.pen('-13,12 -7,15 .5,14.5', 1.8, leftHead),
  left.pen('17.5,12.8 21,14.2 25,12.4', 1.7, leftHead),
  left.pen('2.5,27.5 -1.8,33 -.8,40', 2, leftHead),
);
people.add(
  'hair-left-line',
  left.pen('-4,-37 10,-47 25,-35', 8, leftHead),
  left.pen('-13,-38 -31,-31 -37,-9', 8, leftHead),
);
const leftLines = [
  // Lids and eyes, brows, nose, mouth, ear
  left.pen('-15.5,7 -6,1 3.8,4.6', 4.6, leftHead),
  left.pen('13.6,5 19.6,.6 25.4,4.2', 4, leftHead),
  onLeftHead('-4,6.4 .2,2.4 4,6.6 0,11'),
  onLeftHead('18.4,6 22,2 25.6,6.2 21.8,10.4'),
  left.pen('-18.5,-4.5 -7.5,-9 2.5,-18.5', 4.6, { ...leftHead, peak: 0.6 }),
  left.pen('13.5,-18 19,-12.5 26.5,-8.5', 4.4, leftHead),
  left.pen('12,8.5 18,19.5 16,23 9.5,23.2', 4.2, { ...leftHead, peak: 0.6 }),
  left.pen('2.5,37.4 9.5,34.7 17.5,34.8', 3.1, leftHead),
  left.pen('-24,-5 -31,-4 -29,7', 2.6, leftHead),
];

// The right person: hair behind, neck and body
const hairBehind = right.blob('500,200* 544,206 568,242 570,290 552,330 528,356 530,410* 480,425*');
people.add('hair-right', hairBehind);
people.add(
  'skin-right',
  right.blob('430,320* 427,372 400,400* 455,432* 508,402* 502,376 500,330*'),
);
people.add(
  'skin-right-shade',
  right.blob('424,326* 440,352 462,364 494,350* 500,372 502,384 462,386 430,372'),
);
people.add(
  'clothes-right',
  right.blob(
    '410,388* 372,402 322,424* 342,716* 344,742* 342,800* 632,800* 627,752 645,690* 630,440* 575,410 507,386* 458,412',
  ),
);
people.add(
  'clothes-right-shade',
  right.blob('372,728* 446,690 504,680 552,704 622,717* 632,800* 612,800* 600,752 552,726 470,716'),
  right.limb('408,390 458,413 508,387', [11, 12, 11]),
  right.blob('562,478* 570,530 582,610* 540,612* 556,560'),
  right.blob('382,486* 378,560* 402,628* 436,610* 408,570 392,530'),
);
// The far arm and the near sleeve; the far hand lies on the near sleeve, the near forearm over it, its hand round the far sleeve
const farArm = right.blob(
  '590,416 630,446 654,540 666,636 660,692 632,720 592,714 546,704* 562,646* 588,640 580,560 570,500',
);
people.add(
  'clothes-right',
  farArm,
  right.blob(
    '345,415 303,446 287,530 286,620 294,684 318,720 350,727 398,711 444,690* 434,622* 408,620* 390,560 383,480',
  ),
);
people.add(
  'clothes-right-shade',
  right.blob('642,490* 654,540 666,636 660,692 632,720* 650,640'),
  right.blob('312,622 356,658 404,636 360,580'),
  right.blob('564,636 610,664 646,638 610,590'),
);
const farFingers = digits(
  [
    [326, 640, 174, 12],
    [311, 628, 180, 13.5],
    [306, 613, 186, 14.5],
    [315, 598, 194, 14],
  ],
  9,
);
people.add(
  'skin-right',
  right.blob(
    `552,704* 504,684 456,656 426,638 360,642 ${farFingers} 338,584 370,578 430,588 500,616 566,648*`,
  ),
);
people.add(
  'skin-right-shade',
  right.blob('440,640* 500,684 552,704* 562,650* 530,610* 486,611 442,622*'),
);
const nearFingers = digits(
  [
    [651, 600, 7, 14],
    [657, 615, 9, 14.5],
    [654, 630, 13, 13.5],
    [644, 642, 20, 12],
  ],
  9,
);
people.add(
  'skin-right',
  right.blob(
    `440,628* 486,617 524,610 552,603 580,592 606,588 628,590 ${nearFingers} 604,651 568,647 510,666 446,688*`,
  ),
);
people.add('skin-right-shade', right.blob('448,687* 500,660 540,642 596,648* 568,647 510,666'));
people.add(
  'clothes-right-shade',
  right.limb('437,624 448,692', [15, 15]),
  right.limb('563,646 548,706', [15, 15]),
);
const rightLines = [
  // Fingers and forearm
  right.pen('640,607 620,602 602,604', 2.5),
  right.pen('642,622 620,617 602,618', 2.5),
  right.pen('636,636 618,631 603,632', 2.5),
  right.pen('619,599 598,596 579,609', 2.5),
  right.pen('446,627 486,618 530,608', 2.4),
  right.pen('326,606 346,600 362,602', 2.5),
  right.pen('322,620 344,614 360,616', 2.5),
  right.pen('330,633 346,628 360,630', 2.4),
];
people.add(
  'ink',
  right.pen('556,650 508,668 455,688', 4),
  right.pen('440,694 398,712 350,730 304,702', 5),
  right.pen('566,510 574,540 577,570', 3.5),
  right.pen('348,492 332,497 317,514', 3.2),
  right.pen('404,680 382,664 358,665', 3.5),
  right.pen(edge(farArm, 1, 2, 0.55), 4.5, { peak: 0.6 }),
  right.pen(edge(farArm, 3, 4, 0.5), 5, { peak: 0.5 }),
);
// The right head
people.add(
  'skin-right',
  onRightHead('26,-28 30,-10 28.5,0 31,12 29,27 22,43 12,49 -2,44 -16,28 -20,0 -20,-25 0,-42'),
);
people.add(
  'skin-right-shade',
  onRightHead('22,-38* 27,-26* 20,-28.5 9,-29.5 -3,-23 -11,-8 -13,10 -11,30* -24,20 -22,-20'),
);
people.add('skin-right-blush', onRightHead('-11,24 -4,19 5,23 2,29.5 -7,30.5'));
rightLines.push(
  // Lids, brows, nose, mouth
  right.pen('-8,8.5 0,13.8 9,10', 5.6, rightHead),
  right.pen('18.5,10.6 23,13.2 28,10.6', 4.4, rightHead),
  right.pen('-10,-1 -1,-7.5 9.5,-10', 5.6, { ...rightHead, peak: 0.6 }),
  right.pen('17.5,-10 23,-8.4 27.6,-4', 4, rightHead),
  right.pen('14.5,14 20.5,23 18.5,26.5 11.5,26.5', 4.2, { ...rightHead, peak: 0.6 }),
  right.pen('5.5,39 12.5,36.9 20.5,37.6', 3.1, rightHead),
);
// Hair: the far curtain, and the near lock with its shade on the clothes
people.add(
  'clothes-right-shade',
  right.blob('452,418* 476,455 494,496 490,520 470,516 446,440'),
  right.blob('296,488* 354,504 394,474 400,430*'),
);
const lock = right.blob(
  '526,240* 536,205 508,186 470,186 420,212 394,275 387,345 396,412 418,464 442,504 468,523 483,514 475,478 458,430 442,385 436,330 448,272 482,240',
);
people.add('hair-right', right.blob('500,200* 542,204 564,240 550,304* 548,264 524,236'), lock);
people.add(
  'ink',
  right.pen(edge(hairBehind, 2, 2), 4),
  right.pen(edge(lock, 8, 2, 0.3), 4.5, { peak: 0.7 }),
);
people.add(
  'hair-right-line',
  right.pen('516,208 442,212 408,300', 9),
  right.pen('428,318 420,390 448,468', 8),
  right.pen('534,218 556,244 558,292', 6),
);

// The left person's near arm, and both hands
const nearHand = digits(
  [
    [386, 431, 38, 15.5],
    [382, 448, 42, 16],
    [368, 460, 48, 15.5],
    [348, 463, 56, 13.5],
  ],
  13,
);
people.add(
  'skin-left',
  left.blob(`262,442* 280,416 304,398 332,390 360,402 ${nearHand} 326,464 306,474 286,484*`),
);
people.add(
  'clothes-left',
  left.blob(
    '217,267* 174,286 150,344 143,430 137,522 152,563 184,558 246,518 290,489* 260,438* 234,466 208,488* 213,446 226,402*',
  ),
);
people.add('clothes-left-shade', left.limb('263,441 278,463 289,487', [16, 16, 16]));
people.add(
  'ink',
  left.pen('238,374 219,430 208,486', 4.5),
  left.pen('208,486 197,499 180,501', 4),
  left.pen('209,494 203,511 190,520', 3),
  left.pen('287,493 246,521 196,556 152,565', 5.5, { peak: 0.6 }),
);
people.add('clothes-right-shade', right.blob('572,396* 568,430 596,470 628,478 650,456 640,420*'));
people.add('ink', right.pen('588,474 598,486 614,492', 2.8));
const farHand = digits(
  [
    [641, 434, 72, 13],
    [634, 450, 68, 14.5],
    [619, 458, 65, 15],
    [601, 452, 64, 14.5],
  ],
  9,
);
people.add('skin-left', left.blob(`600,358* 622,376 637,400 ${farHand} 576,426 552,396*`));
people.add('clothes-left-shade', left.limb('600,355 573,371 551,398', [16, 16, 16]));
leftLines.push(
  // Fingers
  left.pen('371,430 361,420 348,414', 2.5),
  left.pen('363,445 352,434 338,428', 2.5),
  left.pen('349,452 340,444 328,439', 2.4),
  left.pen('633,436 628,420 620,410', 2.5),
  left.pen('621,444 616,428 608,418', 2.5),
  left.pen('605,445 600,432 593,424', 2.4),
);
people.add('skin-left-line', ...leftLines);
people.add('skin-right-line', ...rightLines);
