/* What the browser runs: the same elements take over the HTML that is there. The order matters. */
import 'rupture-repair/hydration.js';
import 'rupture-repair/lang/ar.js';
import 'rupture-repair/lang/es.js';
import 'rupture-repair/all.js';
