import { define } from '../contract/define.js';
import { RuptureDiagram } from './rupture-diagram.js';

export * from './rupture-diagram.js';

define('rupture-diagram', RuptureDiagram);

declare global {
  interface HTMLElementTagNameMap {
    'rupture-diagram': RuptureDiagram;
  }
}
