import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { nothing } from 'lit';
import '../../src/all.js';
import type { RuptureDiagram } from '../../src/rupture-diagram/rupture-diagram.js';

describe('what a person reads in the diagram', () => {
  const top = (element: Element) => Math.round(element.getBoundingClientRect().top);
  const make = async (box: string, selected: string, kit?: string) => {
    const page = await fixture<HTMLElement>(html`
      <div style=${box}>
        <rupture-diagram selected=${selected} kit=${kit ?? nothing}></rupture-diagram>
        <div style="block-size: 200vh"></div>
      </div>
    `);
    const diagram = page.querySelector<RuptureDiagram>('rupture-diagram')!;
    await diagram.updateComplete;
    const row = (id: string) =>
      diagram.shadowRoot!.querySelector<HTMLElement>(`button[data-id=${id}]`)!;
    return { page, diagram, row };
  };
  after(() => scrollTo(0, 0));

  for (const [place, box, kit] of [
    ['a page', 'inline-size: 340px'],
    ['a box that scrolls', 'inline-size: 340px; block-size: 500px; overflow: auto'],
    ['a kit, which answers a moment later', 'inline-size: 340px', 'staying'],
  ] as const) {
    it(`stays where it is in ${place} while an open row above closes`, async () => {
      const { diagram, row } = await make(box, 'trust', kit);
      row('drift').scrollIntoView({ block: 'center', behavior: 'instant' });
      const before = top(row('drift'));
      row('drift').click();
      await diagram.updateComplete;
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
      expect(diagram.selected).to.equal('drift');
      // Some engines scroll by whole pixels only.
      expect(top(row('drift'))).to.be.closeTo(before, 1);
    });
  }

  it('is not moved by the press of a circle whose row is in view; the row has the focus then', async () => {
    const { diagram, row } = await make('inline-size: 900px', '');
    const circle = diagram.shadowRoot!.querySelector('.circle[data-id=trust]')!;
    circle.scrollIntoView({ block: 'center', behavior: 'instant' });
    const before = top(circle);
    circle.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await diagram.updateComplete;
    await Promise.resolve();
    expect(diagram.shadowRoot!.activeElement === row('trust')).to.equal(true);
    expect(top(circle)).to.equal(before);
  });

  it('is brought into view where the row of a pressed circle is out of it', async () => {
    const { page, diagram, row } = await make(
      'inline-size: 340px; block-size: 460px; overflow: auto',
      '',
    );
    expect(top(row('drift'))).to.be.greaterThan(page.getBoundingClientRect().bottom);
    diagram
      .shadowRoot!.querySelector('.circle[data-id=drift]')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await diagram.updateComplete;
    await waitUntil(
      () => row('drift').getBoundingClientRect().bottom < page.getBoundingClientRect().bottom,
    );
  });
});
