import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** What tells that a page has opened something: the focus does where a dialog says nothing, or says it in a shadow root. */
const OPENINGS = ['toggle', 'fullscreenchange', 'focusin'];

// `:is` forgives the names that a browser does not know; there, nothing is ever open.
const isOpen = (one: Element): boolean => one.matches(':is(:popover-open)');
const isModal = (one: Element): boolean => one.matches(':is(:modal)');

const elementsAt = (event: Event): Element[] =>
  event.composedPath().filter((one) => one instanceof Element);

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
    for (const type of OPENINGS) addEventListener(type, this.#onOpening, { capture: true });
    this.hold();
  }

  hostDisconnected(): void {
    for (const type of OPENINGS) removeEventListener(type, this.#onOpening, { capture: true });
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
    return [
      ...(this.host.shadowRoot?.querySelectorAll<HTMLElement>('[popover]:not([hidden])') ?? []),
    ];
  }

  readonly #onOpening = (event: Event): void => {
    const around = elementsAt(event);
    const opened = around.find((one) => isOpen(one) || isModal(one));
    if (!opened || around.includes(this.host)) return;
    const from = event instanceof FocusEvent && event.relatedTarget;
    // The focus only goes about in what has been open for long.
    if (from instanceof Node && opened.contains(from)) return;
    this.raise();
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
  return isThere && elementsAt(event).some(isModal);
}
