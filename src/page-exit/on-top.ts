import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { isElement } from '../contract/page-html.js';

/** What tells that a page has opened something: the focus does where a dialog says nothing, or says it in a shadow root. */
const OPENINGS = ['toggle', 'fullscreenchange', 'focusin'];

// `:is` forgives the names that a browser does not know; there, nothing is ever open.
const is = (one: EventTarget, state: string): one is Element =>
  isElement(one as Node) && (one as Element).matches(`:is(${state})`);
const isOpen = (one: Element): boolean => is(one, ':popover-open');

/** Puts a popover above everything, also where it is open and something else has been opened since. */
function raise(popover: HTMLElement): void {
  try {
    if (isOpen(popover)) popover.hidePopover();
    popover.showPopover();
  } catch {
    // No popovers in this browser, or not on this page: the styles hold it as high as they can.
  }
}

/**
 * Holds an element's popovers in the browser's top layer, in their order, above what the page has opened or is going to:
 * no clipping, no transform and no `z-index` of the page reaches them there. Those that are `hidden` wait.
 */
export class OnTop implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#listen(addEventListener);
    this.hold();
  }

  hostDisconnected(): void {
    this.#listen(removeEventListener);
  }

  hostUpdated(): void {
    this.hold();
  }

  /** Puts them on top of everything. */
  raise(): void {
    this.#popovers.forEach(raise);
  }

  /** Opens them where they are not, for instance because a script of the page has closed them. */
  readonly hold = (): void => {
    if (!this.#popovers.every(isOpen)) this.raise();
  };

  get #popovers(): HTMLElement[] {
    return [...this.host.shadowRoot!.querySelectorAll<HTMLElement>('[popover]:not([hidden])')];
  }

  #listen(change: typeof addEventListener): void {
    for (const type of OPENINGS) change(type, this.#onOpening, { capture: true });
  }

  readonly #onOpening = (event: Event): void => {
    const around = event.composedPath();
    const opened = around.find((one) => is(one, ':popover-open, :modal'));
    const { relatedTarget: from } = event as FocusEvent;
    // The focus only goes about in what has been open for long.
    if (opened && !around.includes(this.host) && !opened.contains(from as Node)) this.raise();
  };
}

/**
 * Whether someone presses an element that they see, but that a page's modal dialog has made inert: browsers then give the
 * press to the dialog.
 */
export function isPressedThrough(event: MouseEvent, element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const { clientX: x, clientY: y, detail } = event;
  // A key presses, too; such a press has no place, and counts no clicks.
  const isThere = detail > 0 && left <= x && x <= right && top <= y && y <= bottom;
  return isThere && event.composedPath().some((one) => is(one, ':modal'));
}
