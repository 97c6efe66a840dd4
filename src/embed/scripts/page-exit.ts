/* The classic script of the quick exit alone. It takes part in no kit: another script brings that, with its widgets. */
import { PageExit } from '../../page-exit/index.js';
import { watchPlaceholders } from '../placeholders.js';

watchPlaceholders({ 'page-exit': PageExit });

export * from '../script-api.js';
