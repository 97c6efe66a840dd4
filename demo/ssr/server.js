/* Serves a page rendered on the server, in English at /, in Spanish at /es, in Arabic at /ar. Run `npm run build` first. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { CLIENT, kit, LETTERING, pageWith } from './page.js';

/** `client.js` and what it imports as one file. @returns {Promise<string>} */
async function bundleClient() {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('client.js', import.meta.url)), formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [bundle] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (result);
  if (!bundle) throw new Error('Vite has made no bundle of client.js.');
  return bundle.output[0].code;
}

/**
 * @param {(path: string) => string | undefined} pageAt the HTML of a path
 * @param {number} port any free one where it is 0
 */
export async function serve(pageAt, port) {
  const lettering = fileURLToPath(import.meta.resolve('rupture-repair/lettering.css'));
  /** @type {Record<string, [type: string, text: string]>} */
  const files = {
    [CLIENT]: ['text/javascript', await bundleClient()],
    [LETTERING]: ['text/css', readFileSync(lettering, 'utf8')],
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pageAt(pathname);
    const [type, text] = files[pathname] ?? ['text/html', page ?? 'There is no such page.'];
    const status = page || files[pathname] ? 200 : 404;
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(text);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(undefined));
  });
  return server;
}

/** @type {Record<string, string>} */
const LANGUAGES = { '/': 'en', '/es': 'es', '/ar': 'ar' };

if (fileURLToPath(import.meta.url) === process.argv[1]) {
  const pageAt = (/** @type {string} */ path) => {
    const lang = LANGUAGES[path];
    return lang && pageWith(lang, kit(lang));
  };
  const port = Number(process.env.PORT ?? 4174);
  try {
    await serve(pageAt, port);
    console.log(`The pages from the server are at http://127.0.0.1:${port}/, /es and /ar`);
  } catch (error) {
    console.error(`The demo does not start: ${/** @type {Error} */ (error).message}`);
    process.exit(1);
  }
}
