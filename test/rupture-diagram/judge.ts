import { expect } from '@open-wc/testing';

interface Drawn {
  x: number;
  y: number;
  r: number;
}
/** What is in a diagram's shadow root. */
export const inside = <T extends Element = HTMLElement>(diagram: Element, selector: string) => [
  ...diagram.shadowRoot!.querySelectorAll<T>(selector),
];

/** The exact circle of a kind, as it is on the screen. */
function drawn(circle: Element): Drawn {
  const { left, top, width, height } = circle.querySelector('.fill')!.getBoundingClientRect();
  expect(width).to.be.closeTo(height, 0.5);
  return { x: left + width / 2, y: top + height / 2, r: width / 2 };
}
const distance = (a: Drawn, b: Drawn) => Math.hypot(a.x - b.x, a.y - b.y);

/** How far a text sticks out of a circle, in px. */
function out({ left, right, top, bottom }: DOMRect, { x, y, r }: Drawn): number {
  const dx = Math.max(x - left, right - x);
  const dy = Math.max(y - top, bottom - y);
  return Math.hypot(dx, dy) - r;
}

/** How much larger letters are measured than they are: some engines say their heights in whole pixels. */
const LARGER = 16;

/** Where the ink of a word is: its line is higher than its letters. */
function letters(word: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(word);
  const { left, top, width, height } = range.getBoundingClientRect();
  const canvas = document.createElement('canvas').getContext('2d')!;
  const { font } = getComputedStyle(word);
  canvas.font = font.replace(/[\d.]+px/, (size) => `${parseFloat(size) * LARGER}px`);
  const size = canvas.measureText(word.textContent.trim());
  const above = (size.fontBoundingBoxAscent - size.actualBoundingBoxAscent) / LARGER;
  const below = (size.fontBoundingBoxDescent - size.actualBoundingBoxDescent) / LARGER;
  return new DOMRect(left, top + above, width, height - above - below);
}

/** Says whether words stand in their circles, all that is drawn is apart, and rows are one under the other. */
export function judge(diagram: Element): void {
  const [rupture, ...circles] = inside<SVGElement>(diagram, '[part=circle]');
  const whole = drawn(rupture!);
  const within = circles.map(drawn);
  for (const [index, circle] of within.entries()) {
    expect(distance(circle, whole) + circle.r).to.be.below(whole.r);
    for (const other of within.slice(0, index))
      expect(distance(circle, other)).to.be.above(circle.r + other.r + 1);
  }
  for (const [index, circle] of circles.slice(-inside(diagram, '.name').length).entries()) {
    const name = inside(diagram, '.name')[index];
    if (!name?.getClientRects().length) continue;
    expect(out(letters(name), drawn(circle)), name.textContent).to.be.below(2);
  }
  const [inConflict] = inside(diagram, '.in-conflict');
  // Of a box, whose corners hold no ink.
  if (inConflict) expect(out(letters(inConflict), within[0]!)).to.be.below(2);
  const [inRupture] = inside(diagram, '.in-rupture > span');
  if (inRupture) {
    const text = letters(inRupture);
    expect(out(text, whole)).to.be.below(2);
    if (inConflict) expect(text.bottom).to.be.below(within[0]!.y - within[0]!.r);
  }
  const { left, right } = diagram.shadowRoot!.querySelector('.base')!.getBoundingClientRect();
  const rows = inside(diagram, '.row > span');
  const names = rows.map((name) => name.getBoundingClientRect());
  for (const [index, box] of names.entries()) {
    expect(box.left).to.be.at.least(left);
    expect(box.right).to.be.at.most(right);
    expect(rows[index]!.scrollWidth).to.be.at.most(rows[index]!.clientWidth + 1);
    if (index > 0) expect(box.top).to.be.at.least(names[index - 1]!.bottom);
  }
  for (const word of inside(diagram, '.word, .row'))
    expect(parseFloat(getComputedStyle(word).fontSize)).to.be.at.least(14);
}
