import { define } from '../contract/define.js';
import { RepairCard } from './repair-card.js';

export * from './repair-card.js';

define('repair-card', RepairCard);

declare global {
  interface HTMLElementTagNameMap {
    'repair-card': RepairCard;
  }
}
