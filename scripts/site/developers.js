/* What a developer needs first, the files, and the manual. */
import { readFileSync } from 'node:fs';
import { variables } from '../build/variables.js';
import { cardLinks, filesFor, sizeOf } from './files.js';
import { chapters, codeBlock, contents, markdown, table } from './markdown.js';
import { fill } from './text.js';

const SCRIPT = `<link rel="stylesheet" href="rupture-repair.css" />
<script src="rupture-repair.checklist.min.js" defer></script>

<repair-checklist></repair-checklist>`;
const NPM = `npm install rupture-repair

import 'rupture-repair/repair-checklist.js';`;
const REACT = `import 'rupture-repair/rupture-diagram.js';
import type {} from 'rupture-repair/react';

export const Diagram = () => (
  <rupture-diagram theme="calm" onrupture-select={({ detail }) => console.log(detail.id)} />
);`;

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
  const manual = fill(readFileSync('demo/pages/manual.md', 'utf8'), {
    ...facts,
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
<h3>${text.npm}</h3>
${codeBlock(NPM)}
<h3>${text.react}</h3>
${codeBlock(REACT)}
${markdown(fill(text.snippets, facts))}
<h2 id="files">${text.files}</h2>
<p>${text.filesLead}</p>
${files}
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
