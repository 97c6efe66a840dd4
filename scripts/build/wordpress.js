/*
 * Builds the WordPress plugin: dist/wordpress/rupture-repair/, its PHP from integrations/wordpress/ with our script, the
 * language packs, and the readable copies of all widgets in all languages. Run after the other builds.
 */
import { cpSync, copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { exportName, languages } from './languages.js';
import { loadSource } from './load-source.js';
import { differing } from '../release/version.js';

const from = 'integrations/wordpress/rupture-repair';
const to = 'dist/wordpress/rupture-repair';

const { fallbackHtml } = await loadSource('src/embed/fallback.ts');
const { escapeHtml } = await loadSource('src/contract/escape-html.ts');
const { SINGLES } = await loadSource('src/contract/names.ts');

/** A PHP string. @param {string} text */
const php = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** A PHP array. @param {[key: string, value: string][]} entries */
const array = (entries) =>
  `array(\n${entries.map(([key, value]) => `${php(key)} => ${value},`).join('\n')}\n)`;

// WordPress reads the version from the plugin's own lines.
const wrong = differing().filter((file) => file.startsWith(from));
if (wrong.length > 0) {
  console.error(`${wrong.join(', ')}: another version than package.json’s. Run: npm run version`);
  process.exit(1);
}

rmSync(to, { recursive: true, force: true });
cpSync(from, to, { recursive: true });
// They go where the code, words, drawings and letters go.
for (const file of readdirSync('.').filter((name) => /^LICEN[CS]E/.test(name)))
  copyFileSync(file, `${to}/${file.replace('.md', '')}.txt`);
mkdirSync(`${to}/assets`);
for (const file of readdirSync('dist'))
  if (/^rupture-repair.*\.min\.js$|^rupture-repair\.css$/.test(file))
    copyFileSync(`dist/${file}`, `${to}/assets/${file}`);

/** @type {[string, string][]} */
const copies = [];
for (const language of languages()) {
  const words = (await loadSource(`src/wording/languages/${language}.ts`))[exportName(language)];
  const own = SINGLES.map((/** @type {string} */ widget) => [
    widget,
    php(fallbackHtml(widget, words)),
  ]);
  copies.push([language, array([...own, ['page-exit', php(escapeHtml(words.exit.label))]])]);
}
writeFileSync(
  `${to}/fallbacks.php`,
  `<?php
/**
 * The readable copies, by language and widget: made by scripts/build/wordpress.js from the words of the widgets.
 *
 * @package RuptureRepair
 */

defined( 'ABSPATH' ) || exit;

return ${array(copies)};
`,
);
console.log(`The WordPress plugin is in ${to}/.`);
