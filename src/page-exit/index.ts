import { define } from '../contract/define.js';
import { awaitKits } from '../repair-kit/kit-context.js';
import type { PageExitEvent } from './events.js';
import { PageExit } from './page-exit.js';

export * from './events.js';
export * from './page-exit.js';

// Kits of a name share what people choose, and an exit has no part in that: it takes words and a theme from what stands around it.
awaitKits();
define('page-exit', PageExit);

declare global {
  interface HTMLElementTagNameMap {
    'page-exit': PageExit;
  }
  /** Its events bubble, so they are heard on it, on what is around it, on the document and on the window. */
  interface GlobalEventHandlersEventMap {
    'page-exit': PageExitEvent;
  }
}
