/* Writes the page as React's own server does into what has been built, for the browser to take over. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { Page } from './page';

const html = renderToString(createElement(Page));
// Readable before any script, and nothing is drawn.
assert.match(html, /<repair-checklist people="two"><p slot="safety">Our duty team: /);
assert.doesNotMatch(html, /<template|undefined|\[object/);

const file = 'dist/index.html';
const empty = '<div id="app"></div>';
const page = readFileSync(file, 'utf8');
assert.ok(page.includes(empty));
writeFileSync(
  file,
  page.replace(empty, () => `<div id="app">${html}</div>`),
);
