/* Make it yours: its page, and what it needs beside its own files: what packs files, in one with its library, and the plugin to download. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { zip } from '../../demo/make-it-yours/zip.js';
import { escapeHtml, fill } from './text.js';

const TEMPLATE = 'demo/make-it-yours/page.html';

/** @param {import('./page.js').Page} page @returns {Promise<import('./page.js').Content>} */
export async function makeItYours({ words: { lang, site, developers }, root, facts }) {
  /** @type {{ words: import('../../demo/make-it-yours/words/en.js').Words }} */
  const { words } = await import(`../../demo/make-it-yours/words/${lang}.js`);
  const { page } = words;
  const packing = fill(developers.packing, facts);
  const escaped = Object.entries({ ...facts, ...page, packing }).map(([name, text]) => [
    name,
    escapeHtml(text),
  ]);
  return {
    title: `${page.title} · ${site}`,
    main: fill(readFileSync(TEMPLATE, 'utf8'), Object.fromEntries(escaped)),
    head: `<meta name="description" content="${escapeHtml(page.description)}">
<link rel="stylesheet" href="${root}demo/make-it-yours.css">
<link rel="modulepreload" href="${root}demo/make-it-yours/words/${lang}.js">
<script src="${root}demo/make-it-yours/main.js" type="module"></script>`,
  };
}

/** @param {string} site the folder of the site */
export async function bundles(site) {
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
    files.map((file) => [
      file.slice(plugin.length + 1).replaceAll('\\', '/'),
      new Uint8Array(readFileSync(file)),
    ]),
  );
  writeFileSync(`${site}/dist/rupture-repair-wordpress.zip`, zip('rupture-repair', content));
}
