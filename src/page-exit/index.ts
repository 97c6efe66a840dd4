import { define } from '../contract/define.js';
import { joinKits } from '../repair-kit/joining.js';
import { PageExit } from './page-exit.js';

export * from './page-exit.js';

joinKits();
define('page-exit', PageExit);

declare global {
  interface HTMLElementTagNameMap {
    'page-exit': PageExit;
  }
}
