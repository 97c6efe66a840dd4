import type { ReactiveElement } from 'lit';
import { tellSlots } from './own-slots.js';

/** Takes out what Lit has rendered into a shadow root, and by what it knows that it has: the next render makes all anew. */
export function empty(root: ShadowRoot & { _$litPart$?: unknown }): void {
  root.replaceChildren();
  delete root._$litPart$;
}

interface Updating {
  performUpdate: (this: ReactiveElement) => void;
}

/** Shows what stands in the element's own HTML, the readable copy or the author's words, in place of its drawing. */
function showCopy({ shadowRoot }: ReactiveElement): void {
  if (!shadowRoot) return;
  const names = ['title', 'safety', ''];
  // One box, as the host is a grid.
  const box = document.createElement('div');
  for (const name of names) box.append(Object.assign(document.createElement('slot'), { name }));
  shadowRoot.replaceChildren(box);
  tellSlots(shadowRoot.host, new Map());
}

/**
 * Whatever an element's update throws (a page may have replaced what it builds on), a reader still gets words, the page no
 * error, and its author one line in the console. The next update tries anew; nothing that was written is lost.
 */
export function readableOnError(name: string, { prototype }: CustomElementConstructor): void {
  const element = prototype as unknown as Updating;
  const { performUpdate } = element;
  const failed = new WeakSet<ReactiveElement>();
  let isSaid = false;
  element.performUpdate = function () {
    if (failed.delete(this) && this.shadowRoot) empty(this.shadowRoot);
    try {
      performUpdate.call(this);
    } catch (error) {
      failed.add(this);
      showCopy(this);
      if (!isSaid)
        console.error(`<${name}> cannot be drawn here and shows its readable copy.`, error);
      isSaid = true;
    }
  };
}
