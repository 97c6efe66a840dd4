/*
 * What ships, minified once more by minifiers that sites use, each as it comes: every script brings its elements to life, and
 * every pack its words, without a line in the console.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { it } from 'node:test';
import { onPath } from '../../../scripts/browsers.js';
import { requireCurrent } from '../../../scripts/build/freshness.js';
import { exportName, languages } from '../../../scripts/build/languages.js';
import { loadSource } from '../../../scripts/build/load-source.js';
import { describePages, inPage, serve } from '../watched-page.js';
import { requirePackages } from './debian.js';

requireCurrent('library');

const MULLIE = '/usr/share/php/MatthiasMullie/Minify/autoload.php';
// Debian's own Python, whichever another is first on PATH.
const PYTHON = '/usr/bin/python3';
const JSMIN = '/usr/lib/python3/dist-packages/rjsmin.py';
/** @param {string} command @param {string[]} args */
const run = (command, ...args) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** By whose they are: Debian's package, and what a file becomes. @type {Record<string, { packages: string[], isThere: () => boolean, minify: (file: string) => string }>} */
const minifiers = {
  'Taco de Wolff’s': {
    packages: ['minify'],
    isThere: () => Boolean(onPath('minify')),
    minify: (file) => run('minify', '--type=js', file),
  },
  'Matthias Mullie’s': {
    packages: ['php-cli', 'php-matthiasmullie-minify'],
    isThere: () => Boolean(onPath('php') && existsSync(MULLIE)),
    minify: (file) =>
      run(
        'php',
        '-r',
        `require '${MULLIE}'; echo ( new MatthiasMullie\\Minify\\JS( $argv[1] ) )->minify();`,
        file,
      ),
  },
  'Douglas Crockford’s': {
    packages: ['python3-rjsmin'],
    isThere: () => existsSync(PYTHON) && existsSync(JSMIN),
    minify: (file) =>
      run(
        PYTHON,
        '-c',
        "import sys, rjsmin; sys.stdout.buffer.write(rjsmin.jsmin(open(sys.argv[1], encoding='utf-8').read()).encode('utf-8'))",
        file,
      ),
  },
};
for (const [whose, { packages, isThere }] of Object.entries(minifiers))
  requirePackages(`${whose} minifier`, packages, isThere);

/** @type {typeof import('../../../src/contract/names.js')} */
const { ELEMENTS, packOf, scriptOf, SECTIONS, SINGLES } = await loadSource('src/contract/names.ts');
/** @typedef {import('../../../src/wording/wording.js').Wording} Wording */
/** @type {{ en: Wording }} */
const { en } = await loadSource('src/wording/languages/en.ts');

/** A page with one tag of each element that a script brings. @param {string[]} files @param {string} language @param {readonly string[]} tags */
const blankPage = (files, language, tags) =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Blank</title><link rel="icon" href="data:,"></head><body>${tags
    .map((tag) => `<${tag} href="https://example.org/"></${tag}>`)
    .join('')}${files.map((file) => `<script src="/${file}"></script>`).join('')}</body></html>`;

/** What each element says first, where it came alive in a language. @param {import('puppeteer-core').Page} page @param {readonly string[]} tags */
const firstWords = (page, tags) =>
  page.evaluate(
    (names) =>
      names.map((name) => {
        const base = document.querySelector(name)?.shadowRoot?.querySelector('.base');
        const words = base?.querySelector('.title, .button')?.textContent?.trim();
        return `${name} in ${base?.getAttribute('lang')}: ${words}`;
      }),
    [...tags],
  );

describePages('minified once more', async () => {
  for (const [whose, { minify }] of Object.entries(minifiers)) {
    /** @param {string} what @param {string[]} files @param {Wording} words @param {readonly (keyof typeof SECTIONS)[]} tags */
    const check = (what, files, words, tags) =>
      it(`by ${whose}: ${what}`, async () => {
        const address = await serve({
          answer: (path) =>
            path === '/'
              ? { text: blankPage(files, words.lang, tags) }
              : files.includes(path.slice(1))
                ? {
                    text: minify(`dist${path}`),
                    headers: { 'content-type': 'text/javascript; charset=utf-8' },
                  }
                : undefined,
        });
        await inPage({ says: () => false }, async ({ page, faults }) => {
          await page.goto(address, { waitUntil: 'load' });
          const expected = tags.map((tag) => {
            const own = words[SECTIONS[tag]] ?? en[SECTIONS[tag]];
            return `${tag} in ${words.lang}: ${'title' in own ? own.title : own.label}`;
          });
          const found = await firstWords(page, tags);
          assert.deepEqual({ found, faults: [...faults] }, { found: expected, faults: [] });
        });
      });
    const all = /** @type {const} */ ([...SINGLES, 'page-exit']);
    for (const name of ELEMENTS)
      check(scriptOf(name), [scriptOf(name)], en, name === 'repair-kit' ? all : [name]);
    for (const language of languages()) {
      if (language === 'en') continue;
      const words = (await loadSource(`src/wording/languages/${language}.ts`))[
        exportName(language)
      ];
      check(packOf(language), [packOf(language), scriptOf('repair-kit')], words, all);
    }
  }
});
