import { define } from '../contract/define.js';
import { joinKits } from '../repair-kit/joining.js';
import { RuptureDiagram } from './rupture-diagram.js';

export * from './rupture-diagram.js';

joinKits();
define('rupture-diagram', RuptureDiagram);

declare global {
  interface HTMLElementTagNameMap {
    'rupture-diagram': RuptureDiagram;
  }
}
