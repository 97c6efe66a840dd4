import { define } from '../contract/define.js';
import { joinKits } from '../repair-kit/joining.js';
import { RepairChecklist } from './repair-checklist.js';

export * from './events.js';
export * from './repair-checklist.js';

joinKits();
define('repair-checklist', RepairChecklist);

declare global {
  interface HTMLElementTagNameMap {
    'repair-checklist': RepairChecklist;
  }
}
