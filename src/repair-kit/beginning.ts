import { isServer, type ReactiveElement } from 'lit';
import { followKit, type Kit } from './kit-context.js';

/**
 * Offers the kit of an element the way to where repair begins, for as long as the element is in it. Of several in one kit the
 * first is offered; when it goes, the next.
 */
export function offerBeginning(element: ReactiveElement, begin: () => void): void {
  if (isServer) return;
  let kit: Kit | undefined;
  followKit(element, (now) => {
    if (!now) kit?.update((state) => (state.begin === begin ? { begin: undefined } : {}));
    kit = now;
    // Not within the update of the kit that tells of itself.
    if (kit && !kit.begin)
      queueMicrotask(() => kit?.update((state) => (state.begin ? {} : { begin })));
  });
}
