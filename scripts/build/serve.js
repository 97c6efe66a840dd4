/* Serves the built site to this machine, as a static host would. */
import { preview } from 'vite';
import { requireCurrent } from './freshness.js';

requireCurrent('site');
const server = await preview({
  configFile: false,
  appType: 'mpa',
  build: { outDir: 'site' },
  preview: { host: '127.0.0.1', port: Number(process.env.PORT ?? 4173) },
});
const address = server.resolvedUrls?.local[0];
console.log(`The site is at ${address}`);
