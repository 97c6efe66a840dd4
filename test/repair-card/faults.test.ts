import { expect } from '@open-wc/testing';
import { addLanguage } from '../../src/wording/language.js';
import { deadCorner, faults, piecesOf } from './boxes.js';
import { open, WIDTHS } from './placed.js';
import { tellings } from './tellings.js';

describe('the words of the card', () => {
  for (const [name, wording] of Object.entries(tellings))
    for (const textSize of [100, 150, 200])
      for (const without of ['', 'unicorn'])
        it(`cuts nothing and lets nothing overlap: ${name}, text at ${textSize} %${without && ', no unicorn'}`, async () => {
          addLanguage(wording);
          const { card, at } = await open(wording.lang, without);
          for (const width of WIDTHS) {
            await at(width, textSize);
            expect(faults(card), `${width} px`).to.deep.equal([]);
          }
        });

  it('notices a word that is cut, one that leaves the paper, one over another and an empty corner', async () => {
    const { card, at } = await open();
    await at(1200);
    const style = document.createElement('style');
    card.shadowRoot!.append(style);
    style.textContent = '.frame .words { margin-inline: -9em }';
    expect(faults(card).join()).to.contain('frame: too wide');
    style.textContent = '.left { position: relative; inset-inline-start: -40em }';
    expect(faults(card).join()).to.contain('left leaves the paper');
    style.textContent = '.left { position: relative; inset-inline-start: 8em }';
    expect(faults(card).join()).to.match(/lies over/);
    style.textContent = '.truth { visibility: hidden }';
    expect(piecesOf(card).map(({ group }) => group)).not.to.contain('truth');
    style.textContent = '.truth, .right { display: none !important }';
    expect(deadCorner(card)).to.be.above(0.1);
  });
});
