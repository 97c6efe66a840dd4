/* Registers all elements; the kit first, so that it can answer the widgets inside it. */
import './repair-kit/index.js';
import './rupture-diagram/index.js';
import './repair-checklist/index.js';
import './repair-card/index.js';
import './page-exit/index.js';

export * from './index.js';
