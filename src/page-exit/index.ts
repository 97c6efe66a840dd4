import { define } from '../contract/define.js';
import { joinKits } from '../repair-kit/joining.js';
import type { PageExitEvent } from './events.js';
import { PageExit } from './page-exit.js';

export * from './events.js';
export * from './page-exit.js';

joinKits();
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
