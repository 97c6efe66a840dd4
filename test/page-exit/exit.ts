/* What the tests of the quick exit share: its parts, a keyboard, and a page that is not really left. */
import { fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import { leaving } from '../../src/page-exit/leaving.js';
import type { PageExit } from '../../src/page-exit/page-exit.js';

export const ADDRESS = 'https://weather.example/';

/** Where the exit wanted to leave for, in each test of a file. */
export const left: string[] = [];

/** Keeps the page in each test of a file, and says for which addresses it would have been left. */
export function stayHere(): void {
  const { isFramed, to } = leaving;
  beforeEach(() => {
    left.length = 0;
    leaving.isFramed = () => false;
    leaving.to = (address) => left.push(address);
  });
  afterEach(() => Object.assign(leaving, { isFramed, to }));
}

export const make = () => fixture<PageExit>(html`<page-exit href=${ADDRESS}></page-exit>`);

export const part = (exit: Element, name: string) =>
  exit.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`)!;

export const overlayOf = (exit: Element) =>
  exit.shadowRoot!.querySelector<HTMLElement>('.overlay')!;

export const sizeOf = (element: Element) => {
  const { width, height } = element.getBoundingClientRect();
  return [width, height];
};

/** What the visitor sees at the middle of the button, in a word: an element takes a failing test too long to print. */
export function seenAt(exit: Element): string | undefined {
  const { x, y, width, height } = part(exit, 'button').getBoundingClientRect();
  const seen = exit.shadowRoot!.elementFromPoint(x + width / 2, y + height / 2);
  return seen?.getAttribute('part') ?? seen?.localName;
}

export const key = (type: string, name: string) =>
  document.body.dispatchEvent(new KeyboardEvent(type, { key: name, bubbles: true }));

export const press = (name: string) => {
  key('keydown', name);
  key('keyup', name);
};

export const shiftThreeTimes = () => ['Shift', 'Shift', 'Shift'].forEach(press);
