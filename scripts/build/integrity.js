/* Writes dist/integrity.json, the SRI hash of each file that a snippet names. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { mistakable } from './plain-literals.js';

/** What an `integrity` attribute says of a file (SRI). @param {string | Buffer} content */
export const integrityOf = (content) =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  /** @type {Record<string, string>} */
  const hashes = {};
  for (const file of readdirSync('dist')) {
    if (!/^(rupture-repair.*\.min|frame-height)\.js$|^rupture-repair\.css$/.test(file)) continue;
    const text = readFileSync(`dist/${file}`, 'utf8');
    if (/[^\0-\x7f]/.test(text) && !text.startsWith('\ufeff'))
      throw new Error(
        `dist/${file} is neither ASCII nor marked as UTF-8: old pages read it wrongly.`,
      );
    const [first] = file.endsWith('.js') ? mistakable(text.replace(/^\ufeff/, '')) : [];
    if (first) throw new Error(`dist/${file}: site optimisers may mistake ${first}.`);
    hashes[file] = integrityOf(readFileSync(`dist/${file}`));
  }
  writeFileSync('dist/integrity.json', `${JSON.stringify(hashes, null, 2)}\n`);
}
