/* What Make it yours needs beside its own files: what packs files, in one with its library, and the plugin to download. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { zip } from '../../demo/make-it-yours/zip.js';

/** @param {string} site the folder of the site */
export async function makeItYours(site) {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      outDir: `${site}/demo/make-it-yours`,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry: 'demo/make-it-yours/zip.js',
        formats: ['es'],
        fileName: () => 'zip.js',
      },
    },
  });
  const plugin = 'dist/wordpress/rupture-repair';
  const files = readdirSync(plugin, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const content = Object.fromEntries(
    files.map((file) => [file.slice(plugin.length + 1).replaceAll('\\', '/'), new Uint8Array(readFileSync(file))]),
  );
  writeFileSync(`${site}/dist/rupture-repair-wordpress.zip`, zip('rupture-repair', content));
}
