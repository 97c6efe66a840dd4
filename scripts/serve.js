/* Serves the project's folder, for the demo and for checks: the built files, as any static host would. */
import { preview } from 'vite';

/** The root has no page of its own. @type {import('vite').Plugin} */
const toDemo = {
  name: 'to-demo',
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use((request, response, next) => {
      if (request.url !== '/') return next();
      response.writeHead(302, { location: '/demo/' }).end();
    });
  },
};

const server = await preview({
  configFile: false,
  plugins: [toDemo],
  logLevel: 'error',
  build: { outDir: '.' },
  preview: { port: Number(process.env.PORT ?? 4173) },
});
const address = server.resolvedUrls?.local[0];
console.log(`The demo is at ${address}demo/`);
