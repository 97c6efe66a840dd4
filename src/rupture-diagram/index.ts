import { define } from '../contract/define.js';
import { joinKits } from '../repair-kit/joining.js';
import type { RuptureSelectEvent } from './events.js';
import { RuptureDiagram } from './rupture-diagram.js';

export * from './events.js';
export * from './rupture-diagram.js';

joinKits();
define('rupture-diagram', RuptureDiagram);

declare global {
  interface HTMLElementTagNameMap {
    'rupture-diagram': RuptureDiagram;
  }
  /** Its events bubble, so they are heard on it, on what is around it, on the document and on the window. */
  interface GlobalEventHandlersEventMap {
    'rupture-select': RuptureSelectEvent;
  }
}
