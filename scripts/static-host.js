/* A static host as strict as they come: it sends the files of one folder under one path, and knows nothing else. */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * What the host answers to the path of a request.
 * @param {string} folder @param {string} under @param {string} path
 * @returns {Promise<{ status: number, headers?: Record<string, string>, body?: Buffer }>}
 */
async function answer(folder, under, path) {
  const root = resolve(folder);
  const file = join(root, decodeURIComponent(path.slice(under.length)));
  if (!path.startsWith(under) || !(file + sep).startsWith(root + sep)) return { status: 404 };
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory() && !path.endsWith('/'))
    return { status: 301, headers: { location: `${path}/` } };
  const target = found?.isDirectory() ? join(file, 'index.html') : file;
  const body = await readFile(target).catch(() => undefined);
  const type = TYPES[extname(target)] ?? 'application/octet-stream';
  return body ? { status: 200, headers: { 'content-type': type }, body } : { status: 404 };
}

/**
 * Serves a folder to this machine alone.
 * @param {string} folder @param {string} [under] the path it is served under, with a slash at both ends
 * @param {number} [port] the first port to try; without it, any that is free
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serveFolder(folder, under = '/', port = 0) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    void answer(folder, under, pathname)
      .catch(() => ({ status: 400, headers: {}, body: undefined }))
      .then(({ status, headers, body }) =>
        response.writeHead(status, headers).end(body ?? `${status}\n`),
      );
  });
  await new Promise((done, fail) => {
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      // Taken by another: the next one, as a second `npm start` beside the first expects.
      if (error.code === 'EADDRINUSE') server.listen(++port, '127.0.0.1');
      else fail(error);
    });
    server.listen(port, '127.0.0.1', () => done(undefined));
  });
  const own = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { address: `http://127.0.0.1:${own.port}${under}`, close: () => server.close() };
}
