/* The classic script of this widget alone; a page may have a kit around it, and other scripts beside it. */
import { RepairKit } from '../../repair-kit/index.js';
import { RepairChecklist } from '../../repair-checklist/index.js';
import { watchPlaceholders } from '../placeholders.js';

watchPlaceholders({ 'repair-kit': RepairKit, 'repair-checklist': RepairChecklist });

export * from '../script-api.js';
