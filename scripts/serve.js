/* Serves the built site to this machine, as any static host would. */
import { existsSync } from 'node:fs';
import { serveFolder } from './static-host.js';

if (!existsSync('site/index.html')) {
  console.error('There is no site yet. Run: npm run build:site');
  process.exit(1);
}
const { address } = await serveFolder('site', '/', Number(process.env.PORT ?? 4173));
console.log(`The demo is at ${address}demo/, and all else is found from ${address}`);
