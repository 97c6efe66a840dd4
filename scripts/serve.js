/* Serves the project's folder, for the demo and for checks: the built files, as any static host would. */
import { preview } from 'vite';

const server = await preview({
  configFile: false,
  logLevel: 'error',
  build: { outDir: '.' },
  preview: { port: Number(process.env.PORT ?? 4173) },
});
const address = server.resolvedUrls?.local[0];
console.log(`The demo is at ${address}demo/`);
