/*
 * The classic script with every element. The kit comes first, so that it is ready before the widgets inside it ask for their
 * context.
 */
import { PageExit, RepairCard, RepairChecklist, RepairKit, RuptureDiagram } from '../../all.js';
import { watchPlaceholders } from '../placeholders.js';

watchPlaceholders({
  'repair-kit': RepairKit,
  'rupture-diagram': RuptureDiagram,
  'repair-checklist': RepairChecklist,
  'repair-card': RepairCard,
  'page-exit': PageExit,
});

export * from '../script-api.js';
