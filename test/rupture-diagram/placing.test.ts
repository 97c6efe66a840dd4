import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import { fontsLoaded, useFonts } from '../fonts.js';
import { inside } from './judge.js';

describe('the picture and its rows', () => {
  let restoreFonts: () => void;
  before(() => (restoreFonts = useFonts()));
  after(() => restoreFonts());

  it('are on the first screen of a phone in English, all five rows of them', async () => {
    // About as wide as the faces of phones; that of the other tests is wider.
    const links = [400, 700].map((weight) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      const path = `../../node_modules/@fontsource/nunito-sans/${weight}.css`;
      link.href = new URL(path, import.meta.url).href;
      return link;
    });
    document.head.append(...links);
    const page = await fixture<HTMLElement>(
      html`<div style="font: 16px 'Nunito Sans'"><rupture-diagram></rupture-diagram></div>`,
    );
    const diagram = page.querySelector('rupture-diagram')!;
    await fontsLoaded();
    await Promise.all(
      [400, 700].map((weight) => document.fonts.load(`${weight} 16px 'Nunito Sans'`)),
    );
    for (const width of [328, 360]) {
      page.style.inlineSize = `${width}px`;
      const { top } = diagram.getBoundingClientRect();
      const last = inside(diagram, '.row').at(-1)!.getBoundingClientRect();
      expect(last.bottom - top, String(width)).to.be.at.most(720);
      const { width: figure } = inside(diagram, '[part=figure]')[0]!.getBoundingClientRect();
      expect(figure / width).to.be.above(0.84);
      for (const row of inside(diagram, '.row'))
        expect(row.getBoundingClientRect().height).to.be.at.least(44);
    }
    links.forEach((link) => link.remove());
  });

  for (const dir of ['ltr', 'rtl'])
    it(`stand side by side on a wide page, ${dir}: the picture first, in view while one reads`, async () => {
      const page = await fixture<HTMLElement>(html`
        <div dir=${dir} style="inline-size: 800px">
          <rupture-diagram selected="trust"></rupture-diagram>
        </div>
      `);
      const diagram = page.querySelector('rupture-diagram')!;
      await diagram.updateComplete;
      const figure = inside(diagram, '[part=figure]')[0]!;
      const place = () => figure.getBoundingClientRect();
      const row = inside(diagram, '.row')[1]!.getBoundingClientRect();
      if (dir === 'ltr') expect(place().right).to.be.below(row.left);
      else expect(place().left).to.be.above(row.right);
      expect(getComputedStyle(figure).position).to.equal('sticky');
    });
});
