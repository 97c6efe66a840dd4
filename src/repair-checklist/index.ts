import { define } from '../contract/define.js';
import { joinKits } from '../repair-kit/joining.js';
import type { RepairClearEvent, RepairProgressEvent } from './events.js';
import { RepairChecklist } from './repair-checklist.js';

export * from './events.js';
export * from './repair-checklist.js';

joinKits();
define('repair-checklist', RepairChecklist);

declare global {
  interface HTMLElementTagNameMap {
    'repair-checklist': RepairChecklist;
  }
  /** Its events bubble, so they are heard on it, on what is around it, on the document and on the window. */
  interface GlobalEventHandlersEventMap {
    'repair-progress': RepairProgressEvent;
    'repair-clear': RepairClearEvent;
  }
}
