/* Stops with an error where custom-elements.json is not what the elements' source says. */
import { readFileSync } from 'node:fs';
// @ts-expect-error The analyzer's command line has no types.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const argv = ['analyze', '--config', 'custom-elements-manifest.config.js', '--quiet'];
const fresh = await cli({ argv, noWrite: true });
const kept = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const entry = (/** @type {any} */ module) => [module.path, JSON.stringify(module)];
const known = new Map(kept.modules.map(entry));
const stale = fresh.modules
  .map(entry)
  .filter((/** @type {string[]} */ [path, text]) => known.get(path) !== text);
if (stale.length === 0 && fresh.modules.length === known.size) {
  console.log('custom-elements.json is current.');
} else {
  const paths = stale.map((/** @type {string[]} */ [path]) => path).join(', ');
  console.error(`custom-elements.json is not current (${paths}). Run: npm run manifest`);
  process.exitCode = 1;
}
