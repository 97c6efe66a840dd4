/*
 * Puts what visitors of the project see into site/: its pages, the demo, Make it yours, the built files and Storybook. The folders
 * lie to each other as in the repository and all addresses are relative, so that any static host can serve it under any
 * path. `npm run build:site` builds what it is made of first.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { sep } from 'node:path';
import { requireCurrent } from '../build/freshness.js';
import { bundles } from './make-it-yours.js';
import { folders, pages } from './pages.js';

const SITE = 'site';
requireCurrent('library', 'card-files', 'storybook');

/** Of what is copied, what is of no use to a browser; PHP is left out since some hosts would run it. */
const leftOut = [
  'dist/types',
  'dist/wordpress',
  'demo/ssr',
  'demo/pages',
  'demo/make-it-yours/page.html',
].map((path) => path.replaceAll('/', sep));
for (const part of ['demo', 'dist', 'card', 'custom-elements.json'])
  cpSync(part, `${SITE}/${part}`, {
    recursive: true,
    filter: (path) => !leftOut.includes(path),
  });
cpSync('storybook-static', `${SITE}/storybook`, { recursive: true });
// They go where the words, drawings and letters go.
for (const file of readdirSync('.').filter((name) => /^LICEN[CS]E/.test(name)))
  cpSync(file, `${SITE}/${file.replace('.md', '')}.txt`);

await bundles(SITE);
for (const folder of folders) mkdirSync(`${SITE}/${folder}`, { recursive: true });
for (const [address, html] of pages) writeFileSync(`${SITE}/${address}`, await html());

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
console.log(`The site is in ${SITE}/, in ${folders.length} languages, version ${version}.`);
