import type { RepairCard } from '../../src/repair-card/repair-card.js';

/** Something that is seen on the card, with the group in which things may lie over one another. */
interface Piece {
  group: string;
  box: DOMRect;
}

/** What is measured of something: a drawing itself, of words their lines. */
function areaOf(shown: Element): Element | Range {
  if (shown instanceof SVGElement || shown.querySelector(':scope > svg.ornament')) return shown;
  const range = document.createRange();
  range.selectNodeContents(shown);
  return range;
}

/** Where something is seen: of words, where their lines stand. */
export function boxOf(shown: Element): DOMRect {
  return areaOf(shown).getBoundingClientRect();
}

/** The boxes of what is seen: of words, one for each line, since a short line leaves room beside it. */
const boxesOf = (shown: Element) => [...areaOf(shown).getClientRects()];

/** All that is seen on a card, but for the pale disc behind the people. */
export function piecesOf(card: RepairCard): Piece[] {
  const groups: Record<string, string> = {
    title: '.title',
    left: '.left > p:not(.frame)',
    frame: '.frame',
    // The ink is one path for all, along the shapes: its box says nothing of where it is.
    people: '.people path:not(.disc, .ink, .banner *), .people > .banner',
    right: '.right p:not(.bubble), .right li',
    bubble: '.bubble',
    myth: '.say > p',
    arrow: '.arrow',
    truth: '.truth > svg, .truth > .banner',
    credit: '.credit',
  };
  return Object.entries(groups).flatMap(([group, selector]) =>
    [...card.shadowRoot!.querySelectorAll(selector)]
      .filter((shown) => getComputedStyle(shown).visibility === 'visible')
      .flatMap((shown) => boxesOf(shown).map((box) => ({ group, box })))
      .filter(({ box }) => box.width > 0),
  );
}

/** What is wrong with the boxes of a card: cut, outside of the paper, or over another. */
export function faults(card: RepairCard): string[] {
  const found = new Set<string>();
  const paper = card.getBoundingClientRect();
  const pieces = piecesOf(card);
  for (const [index, { group, box }] of pieces.entries()) {
    if (box.left < paper.left - 0.5 || box.right > paper.right + 0.5)
      found.add(`${group} leaves the paper`);
    for (const other of pieces.slice(0, index)) {
      const isOver =
        other.group !== group &&
        box.left < other.box.right - 1 &&
        other.box.left < box.right - 1 &&
        box.top < other.box.bottom - 1 &&
        other.box.top < box.bottom - 1;
      if (isOver) found.add(`${group} lies over ${other.group}`);
    }
  }
  for (const block of card.shadowRoot!.querySelectorAll('.title, .card p, .card li'))
    if (block.scrollWidth > Math.ceil(block.getBoundingClientRect().width) + 1)
      found.add(`${block.className || block.localName} is cut`);
  for (const words of card.shadowRoot!.querySelectorAll('.words')) {
    const box = words.getBoundingClientRect();
    const ornament = words.parentElement!.getBoundingClientRect();
    const { className } = words.parentElement!;
    if (box.left < ornament.left || box.right > ornament.right)
      found.add(`${className.trim()}: too wide`);
    if (box.top < ornament.top || box.bottom > ornament.bottom)
      found.add(`${className.trim()}: too high`);
  }
  return [...found];
}

/** The largest empty rectangle in a corner of the picture, as a share of it. */
export function deadCorner(card: RepairCard): number {
  const picture = card.shadowRoot!.querySelector('.card')!.getBoundingClientRect();
  const boxes = piecesOf(card).map(({ box }) => box);
  const corners = [true, false].flatMap((isLeft) =>
    [true, false].map((isTop) => {
      // How far each thing is from the corner, across and down.
      const ways = boxes.map(({ left, right, top, bottom }) => [
        Math.max(0, isLeft ? left - picture.left : picture.right - right),
        Math.max(0, isTop ? top - picture.top : picture.bottom - bottom),
      ]);
      const widths = [picture.width, ...ways.map(([across]) => across!)];
      return Math.max(
        ...widths.map((width) => {
          const inTheWay = ways.filter(([across]) => across! < width).map(([, down]) => down!);
          return width * Math.min(picture.height, ...inTheWay);
        }),
      );
    }),
  );
  return Math.max(...corners) / (picture.width * picture.height);
}
