import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/all.js';
import { SINGLES } from '../../src/contract/names.js';

/** A place as pages close a menu, a tab or a dialog: it is there, and nobody sees it or presses in it. */
const closed = async (inside: string) => {
  const place = await fixture(
    html`<div style="visibility: hidden; opacity: 0; pointer-events: none"></div>`,
  );
  place.innerHTML = inside;
  await nextFrame();
  return place.firstElementChild!;
};

describe('in what a page has closed', () => {
  for (const name of SINGLES)
    it(`a ${name} is not seen, not in the tab order, and takes no press`, async () => {
      const widget = await closed(`<${name}></${name}>`);
      const title = widget.shadowRoot!.querySelector('.title')!;
      expect(title.checkVisibility({ visibilityProperty: true })).to.equal(false);
      expect(getComputedStyle(title).pointerEvents).to.equal('none');
      const pressed = widget.shadowRoot!.querySelector<HTMLElement>('button, summary, a[href]')!;
      pressed.focus();
      expect(widget.shadowRoot!.activeElement === null).to.equal(true);
    });
});
