import { isServer, type ReactiveElement } from 'lit';
import { followKit, type Kit } from './kit-context.js';

/**
 * Offers the kit of an element the way to it, as to where repair begins, for as long as it is in there: to its title, or to the
 * whole where the page has a title of its own. Of several in one kit the first is offered; when it goes, the next.
 */
export function offerBeginning(element: ReactiveElement): void {
  if (isServer) return;
  const begin = () => {
    const base = element.renderRoot.querySelector<HTMLElement>('.base');
    const title = base?.querySelector<HTMLElement>('[part=title]');
    const start = title?.getClientRects().length ? title : base;
    if (!start) return;
    start.tabIndex = -1;
    start.focus({ preventScroll: true });
    start.scrollIntoView();
  };
  let kit: Kit | undefined;
  followKit(element, (now) => {
    if (!now) kit?.update((state) => (state.begin === begin ? { begin: undefined } : {}));
    kit = now;
    // Not within the update of the kit that tells of itself.
    if (kit && !kit.begin)
      queueMicrotask(() => kit?.update((state) => (state.begin ? {} : { begin })));
  });
}
