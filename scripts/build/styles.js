/*
 * Writes dist/rupture-repair.css, which keeps room for widgets whose script is still on the way, and dist/lettering.css: the card's lettering for pages from the server, which show their words before a script can
 * bring it. Where the element finds it in the page, it brings no second one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { loadSource } from './load-source.js';

const read = (/** @type {string} */ path, /** @type {RegExp} */ pattern) => {
  const found = readFileSync(path, 'utf8').match(pattern)?.[1];
  if (found) return found;
  console.error(`${path} does not hold what the lettering needs.`);
  return process.exit(1);
};
const letters = read('src/repair-card/artwork/lettering.ts', /'([\w+/=]{99,})'/);
const family = read('src/repair-card/lettering.ts', /FAMILY = '([^']+)'/);
writeFileSync(
  'dist/lettering.css',
  `@font-face{font-family:'${family}';font-weight:bold;src:url(data:font/woff2;base64,${letters})}\n`,
);

const { reservedHeightStyles } = await loadSource('src/embed/reserved-heights.ts');
const filename = 'rupture-repair.css';
writeFileSync(
  `dist/${filename}`,
  transform({ filename, code: Buffer.from(reservedHeightStyles()), minify: true }).code,
);
