/* Stops with an error where custom-elements.json is not what the elements' source says. */
import { readFileSync } from 'node:fs';
// @ts-expect-error The analyzer's command line has no types.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const argv = ['analyze', '--config', 'custom-elements-manifest.config.js', '--quiet'];
const fresh = await cli({ argv, noWrite: true });
const kept = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
if (JSON.stringify(fresh) === JSON.stringify(kept)) {
  console.log('custom-elements.json is current.');
} else {
  console.error('custom-elements.json is not current. Run: npm run manifest');
  process.exitCode = 1;
}
