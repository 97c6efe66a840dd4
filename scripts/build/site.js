/*
 * Puts what visitors of the project see into site/: the demo with its tools, the built files, Storybook, and an index page that
 * leads to each. The folders lie to each other as in the repository and all addresses are relative, so that any static
 * host can serve it under any path. `npm run build:site` builds what it is made of first.
 */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { sep } from 'node:path';
import { requireCurrent } from './freshness.js';
import { languages } from './languages.js';
import { loadSource } from './load-source.js';

const SITE = 'site';
requireCurrent('library', 'card-files', 'storybook');
/** @type {typeof import('../../src/contract/names.js')} */
const { ELEMENTS, packOf, scriptOf } = await loadSource('src/contract/names.ts');

/** Of dist/, what is of no use to a browser; PHP is left out since some hosts would run it. */
const leftOut = ['dist/types', 'dist/wordpress', 'demo/ssr'].map((path) =>
  path.replaceAll('/', sep),
);
const version = /** @type {string} */ (JSON.parse(readFileSync('package.json', 'utf8')).version);

/** A language by its own name, or in English. @param {string} language */
const nameOf = (language, by = language) =>
  new Intl.DisplayNames(by, { type: 'language' }).of(language) ?? language;

/** What each of the card's files is called. @type {Record<string, string>} */
const FILES = {
  'card-a4.pdf': 'PDF, A4',
  'card-a4-ink-saving.pdf': 'PDF, A4, saving ink',
  'card-letter.pdf': 'PDF, US Letter',
  'card-letter-ink-saving.pdf': 'PDF, US Letter, saving ink',
  'card.png': 'picture',
  'card@2x.png': 'large picture',
  'card-square.png': 'square picture, for social posts',
  'card-square@2x.png': 'large square picture',
  'card.svg': 'drawing (SVG)',
  'card.txt': 'the picture in words',
};

/** The links to the card's files in one language. @param {string} language */
function cardLinks(language) {
  const files = readdirSync(`card/${language}`);
  const unknown = files.filter((file) => !(file in FILES));
  if (unknown.length > 0)
    throw new Error(`card/${language}/${unknown[0]} has no name in scripts/build/site.js.`);
  const links = Object.entries(FILES).map(
    ([file, name]) => `<li><a href="card/${language}/${file}">${name}</a></li>`,
  );
  const own = language === 'en' ? '' : ` · <span lang="${language}">${nameOf(language)}</span>`;
  return `<details${own ? '' : ' open'}>
<summary>${nameOf(language, 'en')}${own}</summary>
<ul>
${links.join('\n')}
</ul>
</details>`;
}

/** The link to a script, with what it brings. @param {import('../../src/contract/names.js').ElementName} name */
function scriptLink(name) {
  const file = scriptOf(name);
  const what =
    name === 'repair-kit' ? 'all widgets in one file' : `<code>&lt;${name}&gt;</code> alone`;
  return `<li><a href="dist/${file}" download>${file}</a>: ${what}, in English.</li>`;
}

const cards = languages().sort((a, b) =>
  a === 'en' ? -1 : b === 'en' ? 1 : nameOf(a, 'en').localeCompare(nameOf(b, 'en'), 'en'),
);

for (const part of ['demo', 'dist', 'card', 'custom-elements.json'])
  cpSync(part, `${SITE}/${part}`, {
    recursive: true,
    filter: (path) => !leftOut.includes(path),
  });
cpSync('storybook-static', `${SITE}/storybook`, { recursive: true });
// They go where the words, drawings and letters go.
for (const file of readdirSync('.').filter((name) => /^LICEN[CS]E/.test(name)))
  cpSync(file, `${SITE}/${file.replace('.md', '')}.txt`);

writeFileSync(
  `${SITE}/index.html`,
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rupture &amp; Repair · widgets for your website</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="demo/tools.css">
<style>
main { display: block; max-inline-size: 45rem; }
</style>
</head>
<body>
<header>
<h1>Rupture &amp; Repair: widgets for your website</h1>
<p>A diagram to explore, a checklist to work through, and an illustrated card, for the sites of therapists and nonprofits. Version ${version}.</p>
</header>
<main>
<section aria-labelledby="look">
<h2 id="look">Look, choose, copy</h2>
<ul>
<li><a href="demo/index.html">The demo</a>: a page as yours could be, with all widgets.</li>
<li><a href="demo/builder.html">Embed builder</a>: choose a widget, and copy what to paste into your page.</li>
<li><a href="demo/themer.html">Themer</a>: give them your colours, and copy the CSS.</li>
<li><a href="storybook/index.html">Storybook</a>: every widget in every state, and how to use each.</li>
</ul>
</section>
<section aria-labelledby="files">
<h2 id="files">Files for your site</h2>
<ul>
${ELEMENTS.map(scriptLink).join('\n')}
${cards
  .filter((language) => language !== 'en')
  .map(
    (language) =>
      `<li><a href="dist/${packOf(language)}" download>${packOf(language)}</a>: ${nameOf(language, 'en')}, beside it.</li>`,
  )
  .join('\n')}
<li><a href="dist/frame.html?widget=repair-card">frame.html</a>, <a href="dist/frame.js" download>frame.js</a> and <a href="dist/frame-height.js" download>frame-height.js</a>: for a page that takes no script of its own.</li>
<li><a href="dist/integrity.json" download>integrity.json</a>: the hash (SRI) of each script.</li>
<li><a href="dist/wording.schema.json" download>wording.schema.json</a>: for an editor, when you write words of your own.</li>
</ul>
</section>
<section aria-labelledby="card">
<h2 id="card">The card, to print and to send</h2>
${cards.map(cardLinks).join('\n')}
</section>
</main>
<footer>
<p>Code: <a href="LICENSE.txt">MIT</a>. Words and drawings: <a href="LICENSE-WORDS-AND-DRAWINGS.txt">CC BY 4.0</a>. Lettering: <a href="LICENSE-LETTERING.txt">SIL Open Font License</a>. <a href="LICENCES.txt">What others made</a>.</p>
<p>After “Rupture &amp; Repair” by Lindsay Braman (@LindsayBraman), from a lecture on attachment by The Allender Center (@AllenderCenter).</p>
</footer>
</body>
</html>
`,
);
console.log(`The site is in ${SITE}/: ${cards.length} languages, version ${version}.`);
