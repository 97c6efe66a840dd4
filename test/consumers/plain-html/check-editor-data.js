/* Asks VS Code's own language services what they propose with the data that the package brings. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import css from 'vscode-css-languageservice';
import html from 'vscode-html-languageservice';

const folder = 'node_modules/rupture-repair/';
const read = (file) => JSON.parse(readFileSync(folder + file, 'utf8'));

const htmlService = html.getLanguageService({
  useDefaultDataProvider: false,
  customDataProviders: [html.newHTMLDataProvider('own', read('dist/vscode.html-custom-data.json'))],
});
const cssService = css.getCSSLanguageService({
  useDefaultDataProvider: false,
  customDataProviders: [css.newCSSDataProvider(read('dist/vscode.css-custom-data.json'))],
});

/** What is proposed where `|` stands. */
function proposed(service, parse, language, marked) {
  const document = html.TextDocument.create(
    `file:///a.${language}`,
    language,
    1,
    marked.replace('|', ''),
  );
  const position = document.positionAt(marked.indexOf('|'));
  return service.doComplete(document, position, parse(document)).items.map(({ label }) => label);
}
const inHtml = (marked) =>
  proposed(htmlService, (document) => htmlService.parseHTMLDocument(document), 'html', marked);
const inCss = (marked) =>
  proposed(cssService, (document) => cssService.parseStylesheet(document), 'css', marked);

const has = (list, ...labels) => {
  for (const label of labels)
    assert.ok(list.includes(label), `no ${label} among ${list.join(', ')}`);
};
has(inHtml('<|'), 'rupture-diagram', 'repair-checklist', 'repair-card', 'repair-kit', 'page-exit');
has(inHtml('<repair-card |></repair-card>'), 'look', 'heading-level', 'kit');
has(inHtml('<repair-card look="|"></repair-card>'), 'honey', 'dusk');
has(inCss(':root { | }'), '--rr-accent', '--rr-unicorn');
has(inCss('repair-card::|'), '::part(bubble)');

const webTypes = read(read('package.json')['web-types']);
const card = webTypes.contributions.html.elements.find(({ name }) => name === 'repair-card');
has(
  card.attributes.find(({ name }) => name === 'look').values.map(({ name }) => name),
  'honey',
);
has(
  card.js.events.map(({ name }) => name),
  'repair-card-describe',
);
