/* The classic script of this widget alone; a page may have a kit around it, and other scripts beside it. */
import { RepairKit } from '../../repair-kit/index.js';
import { RuptureDiagram } from '../../rupture-diagram/index.js';
import { watchPlaceholders } from '../placeholders.js';

watchPlaceholders({ 'repair-kit': RepairKit, 'rupture-diagram': RuptureDiagram });

export * from '../script-api.js';
