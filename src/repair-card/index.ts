import { define } from '../contract/define.js';
import { joinKits } from '../repair-kit/joining.js';
import type { RepairCardDescribeEvent } from './events.js';
import { RepairCard } from './repair-card.js';

export * from './events.js';
export * from './repair-card.js';

joinKits();
define('repair-card', RepairCard);

declare global {
  interface HTMLElementTagNameMap {
    'repair-card': RepairCard;
  }
  /** Its events bubble, so they are heard on it, on what is around it, on the document and on the window. */
  interface GlobalEventHandlersEventMap {
    'repair-card-describe': RepairCardDescribeEvent;
  }
}
