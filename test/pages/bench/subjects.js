/*
 * What is measured: pages with our widgets as their snippets bring them, and, as a reference, what the bare parts of others
 * cost that draw a card, six boxes with progress and seven circles. Each is written as a live page; frozen.js makes the same
 * without a script of it.
 */
import { readFileSync } from 'node:fs';
import { minify } from 'terser';
import { build } from 'vite';
import { loadSource } from '../../../scripts/build/load-source.js';
import { smaller } from '../../../scripts/build/smaller.js';

const { snippet } = await loadSource('src/embed/snippet.ts');
const { SINGLES } = await loadSource('src/contract/names.ts');
const { en } = await loadSource('src/wording/languages/en.ts');

/**
 * @typedef {object} Subject
 * @property {string} html the live page
 * @property {string} elements a selector of what has come alive once all of it has a shadow root with a height
 * @property {string} [one] one unit, to add many of
 * @property {string} [tick] a selector of a check box in a shadow root
 */

const TEXT = 'A page has text around its widgets, some of it above them and more below. '.repeat(3);

const page = (/** @type {string} */ head, /** @type {string} */ body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${head}
  <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
  <style>body { max-width: 60em; margin: 0 auto; padding: 0 16px; font: 16px/1.5 sans-serif }</style>
  <h1>A page</h1><p>${TEXT}</p><main>${body}</main><p>${TEXT}</p></html>`;

const code = (/** @type {string} */ widget) =>
  snippet(
    'html',
    { widget, wording: en, attributes: {} },
    { base: 'http://place/', integrity: {} },
  ).replaceAll('http://place/', '/dist/');

/** @returns {Record<string, Subject>} */
function ours() {
  const alone = SINGLES.map((/** @type {string} */ name) => [
    name,
    {
      html: page('', code(name)),
      elements: name,
      one: `<${name}></${name}>`,
      ...(name === 'repair-checklist' && { tick: name }),
    },
  ]);
  const three = {
    html: page('', code('repair-kit')),
    elements: SINGLES.join(),
    one: SINGLES.map((/** @type {string} */ name) => `<${name}></${name}>`).join(''),
    tick: 'repair-checklist',
  };
  return { 'all three': three, ...Object.fromEntries(alone) };
}

const CIRCLES = [90, 55, 14, 14, 14, 14, 14].map((r, i) => ({ r, x: i < 2 ? 100 : 30 + i * 22 }));
const drawn = CIRCLES.map(
  ({ r, x }) => `<circle cx="${x}" cy="100" r="${r}" fill="none" stroke="currentColor"/>`,
).join('');
const boxes = ['Hurt', 'Happened', 'Own', 'Impact', 'Came about', 'Forward'];

/** Bare elements of Lit, with the least that such widgets need. */
const LIT = `import { LitElement, css, html, svg } from 'lit';
const define = (name, Class) => customElements.define(name, Class);
define('bare-card', class extends LitElement {
  static styles = css\`:host { display: block; padding: 1em; border: 1px solid }\`;
  render() { return html\`<h2>A card</h2><p>${TEXT}</p>\`; }
});
define('bare-boxes', class extends LitElement {
  static styles = css\`:host { display: block } label { display: block }\`;
  static properties = { done: { state: true } };
  constructor() { super(); this.done = new Set(); }
  render() {
    return html\`\${${JSON.stringify(boxes)}.map((name) => html\`<label><input type="checkbox" @change=\${() => {
      this.done = new Set([...this.done, name]); }}>\${name}</label>\`)}<p>\${this.done.size} of 6</p>\`;
  }
});
define('bare-circles', class extends LitElement {
  static styles = css\`:host { display: block } svg { width: 20em }\`;
  render() { return html\`<svg viewBox="0 0 200 200">\${${JSON.stringify(CIRCLES)}.map(({ x, r }) =>
    svg\`<circle cx=\${x} cy="100" r=\${r} fill="none" stroke="currentColor"/>\`)}</svg>\`; }
});`;

const SHOELACE = ['card/card', 'checkbox/checkbox', 'progress-bar/progress-bar']
  .map((name) => `import '@shoelace-style/shoelace/dist/components/${name}.js';`)
  .join('\n');

/** A module that is nowhere but here. */
const REFERENCE = 'reference-to-bundle';

/** The minified script of a source with its imports. @param {string} source */
async function bundled(source) {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'reference',
        enforce: 'pre',
        resolveId: (id) =>
          id.endsWith(REFERENCE) ? `${process.cwd()}/${REFERENCE}.js` : undefined,
        load: (id) => (id.endsWith(`${REFERENCE}.js`) ? source : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      lib: { entry: REFERENCE, formats: ['iife'], name: 'reference' },
    },
  });
  const [built] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (result);
  return (await minify(built?.output[0].code ?? '', smaller)).code ?? '';
}

/** @returns {Promise<{ subjects: Record<string, Subject>, files: Record<string, string> }>} */
async function references() {
  const bareBoxes = '<bare-card></bare-card><bare-boxes></bare-boxes><bare-circles></bare-circles>';
  const shoelaceBoxes = boxes.map((name) => `<sl-checkbox>${name}</sl-checkbox>`).join('');
  const shoelace = `<sl-card><h2 slot="header">A card</h2><p>${TEXT}</p></sl-card>${shoelaceBoxes}<sl-progress-bar value="0"></sl-progress-bar><svg viewBox="0 0 200 200" width="320">${drawn}</svg>`;
  const theme = readFileSync('node_modules/@shoelace-style/shoelace/dist/themes/light.css', 'utf8');
  const script = (/** @type {string} */ name) => `<script src="/dist/${name}" defer></script>`;
  return {
    subjects: {
      'bare Lit': {
        html: page(script('bare-lit.js'), bareBoxes),
        elements: 'bare-card, bare-boxes, bare-circles',
        one: bareBoxes,
        tick: 'bare-boxes',
      },
      Shoelace: {
        html: page(
          `<link rel="stylesheet" href="/dist/shoelace.css">${script('shoelace.js')}`,
          shoelace,
        ),
        elements: 'sl-card, sl-checkbox, sl-progress-bar',
        one: shoelace,
        tick: 'sl-checkbox',
      },
    },
    files: {
      'bare-lit.js': await bundled(LIT),
      'shoelace.js': await bundled(SHOELACE),
      'shoelace.css': theme,
    },
  };
}

const others = await references();

export const subjects = { ...ours(), ...others.subjects };

/** Where the built files are. */
export const folder = process.env.DIST ?? 'dist';

/** A file of a subject. @param {string} name @returns {string | Buffer} */
export const file = (name) => others.files[name] ?? readFileSync(`${folder}/${name}`);
