import { define } from '../contract/define.js';
import { joinKits } from './joining.js';
import { RepairKit } from './repair-kit.js';

export * from './repair-kit.js';
export * from './kit-context.js';

joinKits();
define('repair-kit', RepairKit);

declare global {
  interface HTMLElementTagNameMap {
    'repair-kit': RepairKit;
  }
}
