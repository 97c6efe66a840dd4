import { expect, fixture, html } from '@open-wc/testing';
import type { RepairCard } from '../../src/repair-card/repair-card.js';
import { ar } from '../../src/wording/languages/ar.js';
import { addLanguage } from '../../src/wording/language.js';
import { boxOf, deadCorner, faults } from './boxes.js';
import { inCard, open, WIDTHS } from './placed.js';
import { tellings } from './tellings.js';

const fontSize = (card: RepairCard, selector: string) =>
  parseFloat(getComputedStyle(inCard(card, selector)).fontSize);

/** The lines that a text is broken into, as their words. */
function linesOf(text: Element): string[] {
  const lines: { top: number; words: string }[] = [];
  const range = document.createRange();
  const node = [...text.childNodes].find(
    (child): child is Text => child instanceof Text && child.data.trim() !== '',
  )!;
  for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const { top } = range.getBoundingClientRect();
    const line = lines.at(-1);
    if (line && Math.abs(line.top - top) < 2) line.words += ` ${word}`;
    else lines.push({ top, words: word });
  }
  return lines.map(({ words }) => words);
}

describe('the composition of the card', () => {
  it('fits on a phone: at most 1,450 px high at 360 px, its actions included', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="inline-size: 360px; font-family: Arial, 'Liberation Sans', sans-serif">
        <repair-card pdf="card.pdf"></repair-card>
      </div>`,
    );
    await document.fonts.ready;
    expect(page.getBoundingClientRect().height).to.be.at.most(1450);
  });

  it('sets the title at 2.5 times the text or more, and the text a little larger than the page’s', async () => {
    const { card, at } = await open();
    for (const width of WIDTHS) {
      await at(width);
      const text = fontSize(card, '.right li');
      // Engines round: 16.799999 is as much.
      expect(text, `${width} px`).to.be.at.least(16 * 1.05 - 0.001);
      expect(fontSize(card, '.title') / text, `${width} px`).to.be.at.least(2.5);
      expect(fontSize(card, '.credit'), `${width} px`).to.be.at.least(14);
    }
  });

  it('sets a title with long words over two columns, beside the list', async () => {
    addLanguage(tellings.de!);
    const { card, at } = await open('de');
    for (const width of [720, 961, 1200]) {
      await at(width);
      const [title, right] = ['.title', '.right'].map((selector) => boxOf(inCard(card, selector)));
      expect(right!.top, `${width} px`).to.be.below(title!.bottom);
      expect(title!.right, `${width} px`).to.be.at.most(right!.left);
    }
  });

  for (const lang of ['en', 'ar'])
    it(`starts its words at shared edges: ${lang}`, async () => {
      addLanguage(tellings[lang]!);
      const { card, at } = await open(lang);
      const start = (selector: string) => {
        const { left, right } = inCard(card, selector).getBoundingClientRect();
        return lang === 'ar' ? right : left;
      };
      for (const width of WIDTHS) {
        await at(width);
        const groups = [['.title', '.left > p', '.left > p:last-child', '.say > p', '.credit']];
        groups.push(['.right > :first-child > p', '.right > :last-child > p', '.right ul']);
        if (width >= 512 && width < 720) groups[1]!.shift();
        if (width < 512) groups.push([...groups[0]!, ...groups[1]!, '.people']);
        if (width >= 961) groups[1]!.push('.truth');
        for (const group of groups)
          for (const other of group)
            expect(start(other), `${other} at ${width} px`).to.be.closeTo(
              start(group[0]!),
              // The ribbon under the people reaches a little into the margin.
              other === '.people' ? 8 : 1,
            );
        // The strokes of the frame and the bubble swing out around that edge.
        for (const [ornament, text] of [
          ['.frame', '.left > p'],
          ['.bubble', '.right > :first-child > p'],
        ] as const)
          expect(start(ornament), `${ornament} at ${width} px`).to.be.closeTo(start(text), 14);
      }
    });

  for (const without of ['', 'unicorn'])
    it(`leaves no corner empty that is larger than a tenth of it${without && ', without the unicorn'}`, async () => {
      const { card, at } = await open('en', without);
      for (const width of WIDTHS) {
        await at(width);
        expect(deadCorner(card), `${width} px`).to.be.at.most(0.1);
      }
    });

  it('leaves no word alone on the last line of what stands beside the people', async () => {
    const { card, at } = await open();
    for (const width of WIDTHS.filter((wide) => wide >= 360)) {
      await at(width);
      for (const text of card.shadowRoot!.querySelectorAll(
        '.left > p:not(.frame), .right > div > p:not(.bubble)',
      ))
        expect(
          linesOf(text).at(-1)!.split(' ').length,
          `${width} px: ${text.textContent}`,
        ).to.be.at.least(2);
    }
  });

  it('has the people in the middle third where it is wide, and a title beside their heads', async () => {
    const { card, at } = await open();
    await at(1200);
    const box = (selector: string) => boxOf(inCard(card, selector));
    expect(box('.title').right).to.be.below(box('.hair-left').left);
    expect(box('.title').top).to.be.below(box('.hair-left').bottom);
    expect(box('.left').right).to.be.at.most(box('.people').left);
    expect(box('.right').left).to.be.at.least(box('.people').right - 1);
    expect(box('.truth').top).to.be.at.least(box('.right').bottom);
    const { width, height } = inCard(card, '.card').getBoundingClientRect();
    expect(width / height, 'about three to two').to.be.within(1.25, 1.6);
  });

  it('leads from the words over the arrow to the unicorn and its ribbon, beside each other on a phone', async () => {
    const { card, at } = await open();
    for (const width of [280, 320, 360, 400]) {
      await at(width);
      const [words, arrow, unicorn, ribbon] = [
        '.say > p',
        '.arrow',
        '.truth > svg',
        '.truth > .banner',
      ].map((selector) => boxOf(inCard(card, selector)));
      expect(words!.bottom, `${width} px`).to.be.at.most(arrow!.top);
      expect(arrow!.right, `${width} px`).to.be.at.most(Math.min(unicorn!.left, ribbon!.left));
      expect(arrow!.top, `${width} px`).to.be.within(unicorn!.top, unicorn!.bottom);
      expect(arrow!.width, `${width} px`).to.be.at.least(0.2 * width);
      expect(ribbon!.top, `${width} px`).to.be.within(unicorn!.top, unicorn!.bottom);
    }
  });

  it('leaves no gap between the words of the fairy tale and the arrow where it is wide', async () => {
    const { card, at } = await open();
    for (const width of [961, 1200, 1600]) {
      const { right } = boxOf(inCard(await at(width), '.say > p'));
      const gap = boxOf(inCard(card, '.arrow')).left - right;
      expect(gap, `${width} px`).to.be.within(0, 0.06 * width);
    }
  });

  it('leads from the arrow to the ribbon where there is no unicorn', async () => {
    const { card, at } = await open('en', 'unicorn');
    for (const width of WIDTHS) {
      await at(width);
      const [arrow, ribbon] = ['.arrow', '.truth > .banner'].map((selector) =>
        boxOf(inCard(card, selector)),
      );
      expect(arrow!.right, `${width} px`).to.be.at.most(ribbon!.left + 1);
    }
  });

  it('turns round from right to left, all but the people', async () => {
    addLanguage(ar);
    const { card, at } = await open('ar');
    await at(1200);
    const box = (selector: string) => boxOf(inCard(card, selector));
    expect(box('.title').left).to.be.above(box('.people').left);
    expect(box('.right').right).to.be.below(box('.people').left + 1);
    expect(box('.hair-left').left, 'who stands on the left').to.be.below(box('.hair-right').left);
    const isMirrored = (selector: string) =>
      new DOMMatrix(getComputedStyle(inCard(card, selector)).transform).a < 0;
    expect(['.people svg', '.people .banner > svg'].map(isMirrored)).to.deep.equal([false, false]);
    expect(['.arrow', '.truth > svg', '.bubble > svg'].map(isMirrored)).to.deep.equal(
      Array(3).fill(true),
    );
  });

  it('keeps its columns however narrow it is with layout="wide", and one with layout="tall"', async () => {
    const { card, at } = await open();
    card.layout = 'wide';
    await at(500);
    const box = (selector: string) => boxOf(inCard(card, selector));
    expect(box('.right').left).to.be.at.least(box('.people').right - 12);
    card.layout = 'tall';
    await at(1200);
    expect(box('.right').top).to.be.at.least(box('.people').bottom);
    expect(faults(card)).to.deep.equal([]);
  });
});
