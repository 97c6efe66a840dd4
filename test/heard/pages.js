/*
 * The pages that are heard, each with a heading before its widget and a paragraph after it. A page goes to the next one by itself,
 * so that the browser is started once.
 */
import { once } from 'node:events';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const CARD = '/card/en/card-a4.pdf';
/** What stands in a page, by the page's name. @type {Record<string, string>} */
const BODIES = {
  diagram: '<rupture-diagram></rupture-diagram>',
  checklist: '<repair-checklist></repair-checklist>',
  pair: '<repair-checklist people="two"></repair-checklist>',
  card: `<repair-card pdf="${CARD}"></repair-card>`,
  exit: '<page-exit></page-exit><script>document.querySelector("page-exit").setAttribute("href", location.origin)</script>',
  kit: '<repair-kit><rupture-diagram></rupture-diagram><repair-checklist></repair-checklist></repair-kit>',
  spanish: '<rupture-diagram lang="es"></rupture-diagram><repair-card lang="es"></repair-card>',
  arabic: '<repair-checklist lang="ar"></repair-checklist>',
};
/** @type {Record<string, string>} */
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.pdf': 'application/pdf' };

/** Has a page go where the server says next. */
const NEXT =
  "<script>new EventSource('/next').onmessage = ({ data }) => location.replace(data)</script>";
/** A page without anything, which also forgets what the others have kept. */
const BLANK = `<!doctype html><html lang="en"><title>Blank</title>${NEXT}<script>localStorage.clear()</script><p>Blank.</p></html>`;

/* Words come before the widgets: of a picture, the accessibility bus keeps the language that it had first. */
const page = (
  /** @type {string} */ name,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>The page ${name}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/dist/rupture-repair.css">
${NEXT}${['es.', 'ar.', ''].map((one) => `<script src="/dist/rupture-repair.${one}min.js" defer></script>`).join('')}
</head><body><h1>Before the widget</h1>${BODIES[name]}<p>After the widget.</p></body></html>`;

/** Serves the pages, and what is built. */
export async function servePages() {
  /** @type {Set<import('node:http').ServerResponse>} */
  const waiting = new Set();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://page').pathname;
    const name = path.slice(1);
    if (path === '/next') {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
      waiting.add(response);
      response.on('close', () => waiting.delete(response));
    } else if (name in BODIES) {
      const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
      response.writeHead(200, headers).end(page(name));
    } else if (/^\/(dist|card)\//.test(path) && existsSync(name) && statSync(name).isFile()) {
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' });
      createReadStream(name).pipe(response);
    } else response.writeHead(200, { 'content-type': 'text/html' }).end(BLANK);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}/`,
    /** Leads the browser to a page. @param {string} name */
    go: (name) =>
      waiting.forEach((one) => one.write(`data: ${name === 'pdf' ? CARD : `/${name}`}\n\n`)),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
