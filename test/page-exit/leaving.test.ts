import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { PageExit } from '../../src/page-exit/page-exit.js';
import { en } from '../../src/wording/languages/en.js';
import { ADDRESS, left, make, overlayOf, part, shiftThreeTimes, sizeOf, stayHere } from './exit.js';

const window_ = () => [innerWidth, innerHeight];
const comeBack = () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

/** Runs a test in a browser that shows popovers in another way. */
async function withShowPopover(show: (this: HTMLElement) => void, test: () => Promise<void>) {
  const { prototype } = HTMLElement;
  const original = Object.getOwnPropertyDescriptor(prototype, 'showPopover')!;
  Object.defineProperty(prototype, 'showPopover', { ...original, value: show });
  await test().finally(() => Object.defineProperty(prototype, 'showPopover', original));
}

describe('leaving with page-exit', () => {
  stayHere();

  it('by its button covers the page, and tells of it', async () => {
    const exit = await make();
    setTimeout(() => part(exit, 'button').click());
    await oneEvent(exit, 'page-exit');
    expect(left).to.deep.equal([ADDRESS]);
    expect(overlayOf(exit).textContent).to.equal(en.exit.leaving);
    expect(sizeOf(overlayOf(exit))).to.deep.equal(window_());
  });

  it('shows the page again to someone who comes back to it', async () => {
    const exit = await make();
    part(exit, 'button').click();
    comeBack();
    expect(sizeOf(overlayOf(exit))).to.deep.equal([0, 0]);
    part(exit, 'button').click();
    expect(sizeOf(overlayOf(exit))).to.deep.equal(window_());
    expect(left).to.have.length(2);
  });

  it('is tried again after it was stopped, or the other page had no content', async () => {
    await make();
    shiftThreeTimes();
    shiftThreeTimes();
    expect(left).to.have.length(2);
  });

  it('is tried again in a browser that does not show what is shown already', async () => {
    const show = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'showPopover')!
      .value as () => void;
    const strict = function (this: HTMLElement) {
      if (this.matches(':popover-open')) throw new DOMException('shown', 'InvalidStateError');
      show.call(this);
    };
    await withShowPopover(strict, async () => {
      await make();
      shiftThreeTimes();
      shiftThreeTimes();
      expect(left).to.have.length(2);
    });
  });

  it('covers the page and leaves it without popovers, which then hide nothing before', async () => {
    const none = () => {
      throw new TypeError('showPopover is not a function');
    };
    await withShowPopover(none, async () => {
      const exit = await make();
      expect(sizeOf(overlayOf(exit))).to.deep.equal([0, 0]);
      shiftThreeTimes();
      expect(sizeOf(overlayOf(exit))).to.deep.equal(window_());
      expect(left).to.have.length(1);
    });
  });

  it('can be pressed again on the cover, where its button comes back', async () => {
    const exit = await make();
    part(exit, 'button').click();
    const { left: x, top: y } = part(exit, 'button').getBoundingClientRect();
    const pressed = exit.shadowRoot!.elementFromPoint(x + 10, y + 10) as HTMLElement;
    expect(pressed.getAttribute('part')).to.equal('button');
    const [animation] = pressed.parentElement!.getAnimations();
    animation!.finish();
    expect(getComputedStyle(pressed.parentElement!).opacity).to.equal('1');
    pressed.click();
    expect(left).to.have.length(2);
  });

  it('happens whatever the page does when it is told', async () => {
    const exit = await make();
    exit.dispatchEvent = () => {
      throw new Error('broken by the page');
    };
    const { error } = console;
    console.error = () => {};
    shiftThreeTimes();
    console.error = error;
    expect(left).to.have.length(1);
  });

  for (const [way, hide, isShown] of [
    ['the page’s style', (exit) => (exit.style.display = 'none'), (exit) => exit.style.display],
    ['its author', (exit) => (exit.hidden = true), (exit) => getComputedStyle(exit).display],
  ] satisfies [string, (exit: PageExit) => void, (exit: PageExit) => string][])
    it(`covers the page also where ${way} hides the element`, async () => {
      const exit = await make();
      hide(exit);
      expect(sizeOf(part(exit, 'button'))).to.deep.equal([0, 0]);
      shiftThreeTimes();
      expect(sizeOf(overlayOf(exit))).to.deep.equal(window_());
      comeBack();
      expect(isShown(exit)).to.equal('none');
    });

  it('covers a page that hides the element with !important', async () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = 'page-exit { display: none !important }';
    const exit = await make();
    shiftThreeTimes();
    expect(sizeOf(overlayOf(exit))).to.deep.equal(window_());
    style.remove();
  });

  it('goes to the same address whatever in the page has the name of what the browser knows', async () => {
    const names = ['baseURI', 'URL', 'location', 'defaultView', 'body', 'activeElement', 'top'];
    const clobbering = document.createElement('div');
    for (const name of names)
      for (const tag of ['img', 'form', 'embed'])
        clobbering.append(Object.assign(document.createElement(tag), { name }));
    const exit = await fixture<PageExit>(html`<page-exit href="weather"></page-exit>`);
    const wanted = new URL('weather', document.baseURI).href;
    document.documentElement.append(clobbering);
    exit.requestUpdate();
    await exit.updateComplete;
    part(exit, 'button')?.click();
    clobbering.remove();
    expect(left).to.deep.equal([wanted]);
  });
});
