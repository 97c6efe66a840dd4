/* What an import of the npm package adds to a page: bundled as a build for pages does it, in brotli. */
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { loadSource } from '../build/load-source.js';

/** @type {typeof import('../../src/contract/names.ts')} */
const { ELEMENTS } = await loadSource('src/contract/names.ts');

/** @param {string} file in dist/ @param {boolean} hasLit whether Lit is counted */
async function bytesOf(file, hasLit) {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    // Lit as visitors get it, whatever this process is told of developing.
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      write: false,
      rolldownOptions: {
        input: `dist/${file}`,
        external: hasLit ? [] : [/^lit($|\/)/, /^@lit\//],
        output: { codeSplitting: false },
      },
    },
  });
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (result);
  const code = output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
  return brotliCompressSync(code).length;
}

/** The bytes of each import, without Lit, by its name; and of the Lit that comes on top of them, once. */
export async function npmSizes() {
  const names = ['all', ...ELEMENTS];
  const sizes = await Promise.all(names.map((name) => bytesOf(`${name}.js`, false)));
  const [all = 0] = sizes;
  return {
    imports: names.map((name, index) => /** @type {const} */ ([`${name}.js`, sizes[index] ?? 0])),
    lit: (await bytesOf('all.js', true)) - all,
  };
}
