import { expect, oneEvent } from '@open-wc/testing';
import '../../src/embed/scripts/page-exit.js';
import type { PageExit } from '../../src/page-exit/page-exit.js';
import { ADDRESS, left, part, seenAt, sizeOf, stayHere } from './exit.js';

const EXIT = `<page-exit href="${ADDRESS}"></page-exit>`;
const PLACEHOLDER = `<div data-rupture-repair="page-exit" data-href="${ADDRESS}"></div>`;
const LONG = '<p style="height: 4000px">A long page.</p>';

/** Pages' HTML around the exit, and their style. */
const PAGES: Record<string, [html: string, css?: string]> = {
  'a plain page': [EXIT + LONG],
  'a body that hides what overflows': [EXIT + LONG, 'body { overflow-x: hidden }'],
  'a page that hides what overflows': [EXIT + LONG, 'html, body { overflow-x: hidden }'],
  'a page as high as the window': [EXIT + LONG, 'html, body { height: 100%; margin: 0 }'],
  'a body that is a column': [EXIT + LONG, 'body { display: flex; flex-direction: column }'],
  'a wrapper that hides what overflows': [`<div style="overflow: hidden">${EXIT}${LONG}</div>`],
  'a wrapper without any size': [
    `<div style="overflow: clip; width: 0; height: 0">${EXIT}</div>${LONG}`,
  ],
  'a builder’s own block': [`<main><div><div>${EXIT}</div></div>${LONG}</main>`],
  'a placeholder': [PLACEHOLDER + LONG],
  'a placeholder in a block': [`<main><div>${PLACEHOLDER}</div>${LONG}</main>`],
  'a block that is turned and moved': [
    `<div style="transform: translateX(-150vw) rotate(20deg)">${EXIT}</div>${LONG}`,
  ],
  'a contained block': [`<div style="contain: strict; height: 1px">${EXIT}</div>${LONG}`],
  'a block that is see-through': [`<div style="opacity: 0">${EXIT}</div>${LONG}`],
  'a block that nobody sees or presses': [
    `<div style="visibility: hidden; pointer-events: none">${EXIT}</div>${LONG}`,
  ],
  'a sticky header on top of everything': [
    `${EXIT}<header style="position: sticky; top: 0; z-index: 2147483647; height: 120px">Menu</header>${LONG}`,
  ],
  'a fixed layer on top of everything': [
    `${EXIT}<div style="position: fixed; inset: 0; z-index: 2147483647">News</div>${LONG}`,
  ],
  'a page from right to left': [EXIT + LONG, 'html { direction: rtl }'],
  'a page whose lines are columns': [EXIT + LONG, 'html { writing-mode: vertical-rl }'],
};

const nextFrame = () => new Promise(requestAnimationFrame);

describe('the button of page-exit', () => {
  stayHere();
  let page: HTMLElement;
  let style: HTMLStyleElement;

  async function open([markup, css = '']: [html: string, css?: string]): Promise<PageExit> {
    style.textContent = css;
    page.innerHTML = markup;
    await nextFrame();
    const exit = page.querySelector('page-exit')!;
    await exit.updateComplete;
    return exit;
  }

  beforeEach(() => {
    style = document.head.appendChild(document.createElement('style'));
    page = document.body.appendChild(document.createElement('div'));
    page.style.display = 'contents';
  });
  afterEach(() => {
    page.remove();
    style.remove();
    scrollTo(0, 0);
  });

  for (const [name, content] of Object.entries(PAGES))
    it(`is in view and on top in ${name}`, async () => {
      const exit = await open(content);
      for (const down of [0, 1500]) {
        scrollTo(0, down);
        await nextFrame();
        expect(seenAt(exit), `scrolled by ${down}`).to.equal('button');
      }
    });

  it('is in view without popovers, at a fixed place', async () => {
    const { prototype } = HTMLElement;
    const original = Object.getOwnPropertyDescriptor(prototype, 'showPopover')!;
    Object.defineProperty(prototype, 'showPopover', { ...original, value: undefined });
    const exit = await open([`<main><div>${EXIT}</div>${LONG}</main>`]);
    Object.defineProperty(prototype, 'showPopover', original);
    scrollTo(0, 1500);
    await nextFrame();
    expect(seenAt(exit)).to.equal('button');
  });

  it('comes back when a script of the page closes it', async () => {
    const exit = await open([`<div style="transform: scale(0)">${EXIT}</div>`]);
    const popover = part(exit, 'button').closest<HTMLElement>('[popover]')!;
    popover.hidePopover();
    await oneEvent(popover, 'toggle');
    expect(seenAt(exit)).to.equal('button');
  });

  it('comes back where it is moved to', async () => {
    const exit = await open([`<main></main><div style="transform: scale(0)">${EXIT}</div>`]);
    page.firstElementChild!.append(exit);
    expect(seenAt(exit)).to.equal('button');
    page.lastElementChild!.append(exit);
    expect(seenAt(exit)).to.equal('button');
  });

  it('lies over a popover that the page opens later', async () => {
    const exit = await open([
      `${EXIT}<div popover="manual" style="inset: 0; width: 100vw; height: 100vh">News</div>`,
    ]);
    const popover = page.querySelector<HTMLElement>('[popover]')!;
    popover.showPopover();
    await oneEvent(popover, 'toggle');
    expect(seenAt(exit)).to.equal('button');
  });

  it('can be pressed over a modal dialog, which makes all around it inert', async () => {
    const exit = await open([
      `${EXIT}<dialog style="inset: 0; width: 100vw; height: 100vh"><button>Close</button></dialog>`,
    ]);
    const dialog = page.querySelector('dialog')!;
    let presses = 0;
    dialog.addEventListener('click', () => presses++);
    dialog.showModal();
    const { x, y } = part(exit, 'button').getBoundingClientRect();
    const press = (clientX: number, clientY: number, detail: number) =>
      dialog.firstElementChild!.dispatchEvent(
        new MouseEvent('click', { clientX, clientY, detail, bubbles: true, composed: true }),
      );
    press(x + 5, y + 200, 1);
    press(x + 5, y + 5, 0);
    expect([left.length, presses]).to.deep.equal([0, 2]);
    press(x + 5, y + 5, 1);
    expect([left.length, presses]).to.deep.equal([1, 2]);
  });

  it('is where the page’s own inset puts it', async () => {
    const exit = await open([EXIT, 'page-exit { inset: auto auto 10px 20px }']);
    const { left: start, bottom } = part(exit, 'button').getBoundingClientRect();
    expect([start, bottom].map(Math.round)).to.deep.equal([20, innerHeight - 10]);
  });

  it('has room of its own, first in the body, and covers nothing there', async () => {
    const exit = await open([`${EXIT}<p style="margin: 0">A page.</p>`, 'body { margin: 0 }']);
    const { top } = page.querySelector('p')!.getBoundingClientRect();
    expect(part(exit, 'button').getBoundingClientRect().bottom).to.be.at.most(top);
  });

  it('is hidden where its author says so', async () => {
    const exit = await open([EXIT.replace(' ', ' hidden ')]);
    expect(sizeOf(part(exit, 'button'))).to.deep.equal([0, 0]);
  });
});
