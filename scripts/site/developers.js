/* What a developer needs first, the files, and the manual. */
import { readFileSync } from 'node:fs';
import { isOnNpm } from '../../demo/make-it-yours/places.js';
import { elements } from '../build/manifest-elements.js';
import { variables } from '../build/variables.js';
import { cardLinks, filesFor, inKB, sizeOf } from './files.js';
import { chapters, codeBlock, contents, inline, markdown, table } from './markdown.js';
import { npmSizes } from './npm-sizes.js';
import { escapeHtml, fill } from './text.js';

const SCRIPT = `<link rel="stylesheet" href="rupture-repair.css" />
<script src="rupture-repair.checklist.min.js" defer></script>

<repair-checklist></repair-checklist>`;
const NPM = 'npm install rupture-repair';
const IMPORT = "import 'rupture-repair/repair-checklist.js';";
/** A component that test/pages/ci/consumers.test.js uses in a page. */
const REACT = readFileSync('test/consumers/react/src/exercise.tsx', 'utf8');
const REACT_PAGE = readFileSync('test/consumers/react/src/page.tsx', 'utf8').split('\n');
/** Its use, of the page around it. @param {RegExp} what */
const around = (what) =>
  codeBlock(
    REACT_PAGE.filter((line) => what.test(line))
      .map((line) => line.trim())
      .join('\n'),
  );
const npm = await npmSizes();

/** Every event, from the manifest. @param {import('./page.js').Words} words */
function eventTable({ lang, developers: { events, eventsHead } }) {
  const english = lang === 'en' ? '' : ' lang="en"';
  return table(
    eventsHead,
    elements().flatMap(({ tag, events: own }) =>
      own.map(({ name, type, description }) => [
        `<code>${name}</code>`,
        `<code>&lt;${tag}&gt;</code>`,
        `<code>${type}</code>`,
        `<span${english}>${inline(escapeHtml(description))}</span>`,
      ]),
    ),
    events,
  );
}

/** What each import adds to a build. @param {import('./page.js').Words} words */
const npmTable = ({ lang, developers: text }) =>
  table(
    [text.npmImport, text.what, text.size],
    npm.imports.map(([file, bytes]) => [
      `<code>rupture-repair/${file}</code>`,
      file === 'all.js' ? text.npmAll : `<code>&lt;${file.replace('.js', '')}&gt;</code>`,
      inKB(bytes, lang),
    ]),
    text.npmSizes,
  );

/** The table of variables, as Markdown. @param {string} file of tokens */
const variableTable = (file) =>
  [
    '| variable | what it colours or sizes | by day | by night |',
    '| --- | --- | --- | --- |',
    ...variables(file).map(
      ({ name, about, light, dark }) =>
        `| \`${name}\` | ${about} | \`${light}\` | ${light === dark ? '' : `\`${dark}\``} |`,
    ),
  ].join('\n');

/** @param {import('./page.js').Page} page @param {string[]} languages */
export function developers(page, languages) {
  const { words, root, facts } = page;
  const { developers: text } = words;
  const title = words.pages.developers;
  const sizes = filesFor(words, languages).map(([file]) => [
    `size-${file.replaceAll('.', '-')}`,
    sizeOf(file, 'en'),
  ]);
  const manual = fill(readFileSync('demo/pages/manual.md', 'utf8'), {
    ...facts,
    ...Object.fromEntries(sizes),
    variables: variableTable('src/theme/tokens.ts'),
    cardVariables: variableTable('src/repair-card/artwork-colors.ts'),
  });
  const english = words.lang === 'en' ? '' : ' lang="en"';
  const files = table(
    [text.file, text.what, text.size],
    filesFor(words, languages).map(([file, what]) => [
      `<a href="${root}dist/${file}"${/\.html$/.test(file) ? '' : ' download'}>${file}</a>`,
      what,
      sizeOf(file, words.lang),
    ]),
    text.files,
  ).replace('dist/frame.html"', 'dist/frame.html?widget=repair-card"');
  return {
    title: `${title} · ${words.site}`,
    main: `<article class="text">
<h1>${title}</h1>
<p class="lead">${text.lead}</p>
${markdown(fill(text.first, facts))}
<h3>${text.script}</h3>
${codeBlock(SCRIPT)}
<p>${inline(text.kit)}</p>
<h3 id="npm">${text.npm}</h3>
${isOnNpm ? codeBlock(NPM) : `<p>${text.notPublished}</p>\n${codeBlock(fill(text.packing, facts))}`}
${codeBlock(IMPORT)}
<h3 id="react">${text.react}</h3>
<p>${text.reactLead}</p>
${codeBlock(REACT)}
<p>${text.reactUse}</p>
${around(/\[chosen, setChosen\]|<Exercise/)}
${markdown(text.reactInstall)}
${markdown(text.reactServer)}
${around(/setTakenOver/)}
${markdown(fill(text.snippets, facts))}
<h2 id="events">${text.events}</h2>
<p>${inline(text.eventsLead)}</p>
${eventTable(words)}
${markdown(text.testing)}
<h2 id="files">${text.files}</h2>
<p>${text.filesLead}</p>
${files}
<h3 id="npm-sizes">${text.npmSizes}</h3>
<p>${fill(text.npmSizesLead, { litSize: inKB(npm.lit, words.lang) })}</p>
${npmTable(words)}
<h2 id="cards">${text.cards}</h2>
${languages.map((language) => cardLinks(page, language)).join('\n')}
<h2 id="manual">${text.manual}</h2>
${text.manualNote ? `<p>${text.manualNote}</p>` : ''}
<nav aria-label="${text.manual}">
${contents(chapters(manual), english && 'en')}
</nav>
<div class="text"${english}>
${markdown(manual)}
</div>
</article>`,
  };
}
