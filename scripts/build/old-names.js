/*
 * Keeps the addresses that pages of version 0.1 name: dist/rupture-repair.js is the script with all elements once more, and
 * dist/rupture-repair.<language>.js asks for the pack beside it.
 */
import { copyFileSync, writeFileSync } from 'node:fs';
import { loadSource } from './load-source.js';
import { languages } from './languages.js';

const { packOf, scriptOf } = await loadSource('src/contract/names.ts');
const old = (/** @type {string} */ name) => `dist/${name.replace('.min.js', '.js')}`;

const all = scriptOf('repair-kit');
copyFileSync(`dist/${all}`, old(all));
for (const language of languages()) {
  // Version 0.1 had no variants.
  if (language === 'en' || language.includes('-x-')) continue;
  const pack = packOf(language);
  writeFileSync(
    old(pack),
    `(function(){var o=document.currentScript,s=document.createElement("script");s.src=new URL("${pack}",o.src).href;s.nonce=o.nonce;s.async=false;o.after(s)})();\n`,
  );
}
