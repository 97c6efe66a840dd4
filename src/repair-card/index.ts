import { define } from '../contract/define.js';
import { joinKits } from '../repair-kit/joining.js';
import { RepairCard } from './repair-card.js';

export * from './repair-card.js';

joinKits();
define('repair-card', RepairCard);

declare global {
  interface HTMLElementTagNameMap {
    'repair-card': RepairCard;
  }
}
