/*
 * Pages as real hosts make them, each with what it does to the widgets in it. `hosts.test.js` opens them and
 * compares what a visitor gets with the clean page. What it does not name is as on the clean page.
 */

/**
 * @typedef {object} HostPage
 * @property {string} name what the host does, as a sentence
 * @property {string} [css] its style sheet
 * @property {string[]} [sheets] style sheets of others, in node_modules
 * @property {string} [script] a script of its own, before ours
 * @property {string} [later] a script of its own that runs once the page is loaded
 * @property {(widgets: string) => string} [body] what stands around the widgets
 * @property {string} [head]
 * @property {string} [load] how our script gets in: `defer` (default), `head`, `async`, `twice`, `merged`, `late`, `click`, `two-versions`, `none`
 * @property {string} [doctype]
 * @property {string} [htmlAttributes]
 * @property {Record<string, string>} [headers]
 * @property {'clean' | 'narrow' | 'rtl' | 'spanish'} [like] which clean page it is compared with
 * @property {boolean} [isScriptless] our script does not run: the readable copy is to be there
 * @property {boolean} [isScriptingOff] the browser runs none at all
 * @property {boolean} [isFramed] it stands in a sandboxed frame
 * @property {boolean} [isSeenLate] what is out of sight is not rendered: it comes into sight for its pictures
 * @property {boolean} [isPlaceholder] the widgets come as placeholders
 * @property {RegExp} [says] what the page may say in the console
 * @property {string[]} [not] widgets that are not ours there
 * @property {string} [moves] what moves on this page, and why: its layout shift is told, not judged
 */

const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

const around =
  (/** @type {string} */ before, /** @type {string} */ after) => (/** @type {string} */ widgets) =>
    before + widgets + after;

/** @type {HostPage[]} */
export const pages = [
  { name: 'the clean page' },
  {
    name: 'sets the root’s text size to 62.5 %',
    css: 'html{font-size:62.5%} body{font-size:1.6rem}',
  },
  { name: 'sets the root’s text size to 8 px', css: 'html{font-size:8px}' },
  { name: 'sets the root’s text size to 20 px', css: 'html{font-size:20px}' },
  {
    name: 'resets everything with !important',
    css: '*,*::before,*::after{margin:0!important;padding:0!important;border:0!important;box-sizing:content-box!important;list-style:none!important}',
  },
  {
    name: 'makes every inherited text property ugly',
    css: 'body{letter-spacing:.3em;word-spacing:1em;text-transform:uppercase;text-indent:3em;line-height:3;font-style:italic;font-variant:small-caps;font-weight:900;text-align:right;white-space:pre;color:red;cursor:wait;text-shadow:2px 2px red;hyphens:auto}',
  },
  {
    name: 'makes every other inherited property ugly',
    css: "body{-webkit-text-fill-color:red;-webkit-text-stroke:1px red;text-align-last:center;word-break:break-all;line-break:anywhere;quotes:none;list-style:square inside;font-feature-settings:'smcp';font-kerning:none;text-emphasis:dot;caret-color:red;border-collapse:collapse;tab-size:20;text-underline-offset:1em;text-underline-position:under;font-stretch:expanded;text-rendering:geometricPrecision;word-wrap:normal;text-wrap:nowrap}",
  },
  {
    name: 'paints every SVG',
    css: 'svg{max-width:20px!important;fill:red!important;display:none!important} body{fill:red;stroke:red;stroke-width:9px;paint-order:stroke;stroke-dasharray:1}',
  },
  {
    name: 'restyles buttons, fields and lists',
    css: 'button,input,select,textarea{all:unset;background:red!important;height:9px} ul,ol,li,p,h2,h3,details,summary{margin:3em!important;color:red!important;font-size:40px!important}',
  },
  {
    name: 'restyles every element by its tag, with the highest weight',
    moves: 'it hides the readable copy, and with it the room',
    css: 'rupture-diagram *,repair-checklist *,repair-card *{display:none!important}',
  },
  {
    name: 'makes elements that it does not know inline',
    css: 'rupture-diagram,repair-checklist,repair-card{display:inline}',
  },
  { name: 'turns off what is for the pointer', css: 'body{pointer-events:none;user-select:none}' },
  { name: 'has Bootstrap’s style sheet', sheets: ['bootstrap/dist/css/bootstrap.css'] },
  { name: 'has Tailwind’s preflight', sheets: ['tailwindcss/preflight.css'] },
  { name: 'has Bulma’s style sheet', sheets: ['bulma/css/bulma.css'] },
  { name: 'has Pico’s style sheet', sheets: ['@picocss/pico/css/pico.css'] },
  {
    name: 'has GOV.UK’s style sheet',
    sheets: ['govuk-frontend/dist/govuk/govuk-frontend.min.css'],
    // Its own fonts, which it looks for on its own site.
    says: /404/,
    body: around('<div class="govuk-template__body govuk-body">', '</div>'),
  },
  { name: 'is in quirks mode', doctype: '' },
  {
    name: 'is XHTML',
    doctype: '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>',
    htmlAttributes: 'xmlns="http://www.w3.org/1999/xhtml"',
    headers: { 'content-type': 'application/xhtml+xml' },
    isScriptless: true,
    says: /does not come alive in a page of type/,
  },
  { name: 'has a base address elsewhere', head: '<base href="/elsewhere/"/>' },
  {
    name: 'has a column of 280 px',
    css: '#stage{width:280px!important}',
    like: 'narrow',
  },
  {
    name: 'lays out with flex',
    body: around(
      '<div style="display:flex;align-items:flex-start"><div>',
      '</div><p>Beside.</p></div>',
    ),
  },
  {
    name: 'lays out with grid',
    body: around(
      '<div style="display:grid;grid-template-columns:auto 1fr"><div>',
      '</div><p>Beside.</p></div>',
    ),
  },
  {
    name: 'lays out with a table',
    body: around('<table><tbody><tr><td>', '</td><td>Beside.</td></tr></tbody></table>'),
  },
  {
    name: 'renders its sections only where they are seen',
    moves: 'it keeps no room for what it has not rendered',
    isSeenLate: true,
    body: around('<section style="content-visibility:auto">', '</section>'),
  },
  {
    name: 'hides it in details, opened later',
    moves: 'what stands below makes room for what is opened',
    body: around('<details><summary>More</summary>', '</details>'),
    later: 'document.querySelector("details").open = true',
  },
  {
    name: 'shows it in a dialog',
    body: around(
      '<dialog tabindex="-1" style="outline:0;position:absolute;inset:0;margin:0;max-width:none;max-height:none;padding:0;border:0">',
      '</dialog>',
    ),
    later: 'var dialog = document.querySelector("dialog"); dialog.showModal(); dialog.focus()',
  },
  {
    name: 'hides it, and shows it later',
    moves: 'what stands below makes room for what is shown',
    body: around('<div id="box" style="display:none">', '</div>'),
    later: 'document.getElementById("box").style.display = "block"',
  },
  {
    name: 'is right-to-left',
    htmlAttributes: 'dir="rtl"',
    like: 'rtl',
    css: 'body{letter-spacing:.2em}',
  },
  {
    name: 'is Spanish, with the pack before the script',
    htmlAttributes: 'lang="es"',
    head: '<script src="/dist/rupture-repair.es.min.js"></script>',
    like: 'spanish',
  },
  {
    name: 'is Spanish, with the pack long after',
    htmlAttributes: 'lang="es"',
    moves: 'it reads in English before it does in Spanish, whose caption has a line more',
    later:
      'var s = document.createElement("script"); s.src = "/dist/rupture-repair.es.min.js"; document.head.appendChild(s)',
    like: 'spanish',
    says: /has no words here/,
  },
  {
    name: 'has an AMD loader, as RequireJS is',
    script:
      'window.require = function () {}; window.define = function () { throw new Error("anonymous define"); }; window.define.amd = {}',
  },
  {
    name: 'has added to Array.prototype and Object.prototype',
    script:
      'Array.prototype.last = function () { return this[this.length - 1]; }; Object.prototype.extend = function () {}; Array.prototype.toJSON = function () { return "[]"; }',
  },
  {
    name: 'has old polyfills that replace what the browser has',
    script:
      'Array.prototype.flat = function () { return [].concat.apply([], this); }; window.Promise.prototype.done = function () {}; window.$ = window.jQuery = function () {}',
  },
  {
    name: 'has defined an element of the same name',
    script: 'customElements.define("repair-card", class extends HTMLElement {})',
    not: ['repair-card'],
    says: /already defined by other code/,
  },
  { name: 'loads the script twice', load: 'twice' },
  { name: 'loads the script in the head, without defer', load: 'head' },
  { name: 'loads the script async', load: 'async' },
  { name: 'merges the script into another file', load: 'merged' },
  { name: 'adds the script once all is loaded', load: 'late' },
  { name: 'delays the script until the first click', load: 'click' },
  {
    name: 'loads two versions of the script',
    load: 'two-versions',
    says: /already defined by version/,
  },
  {
    name: 'has a strict policy, and no trusted types at all',
    headers: { 'content-security-policy': csp },
  },
  // Shown whole, it would be judged by what others have below their first screen: its script comes before the first paint.
  { name: 'is a sandboxed frame without storage', isFramed: true, load: 'head' },
  {
    name: 'has a storage that throws',
    script:
      'Object.defineProperty(window, "localStorage", { get: function () { throw new DOMException("denied", "SecurityError"); } })',
  },
  {
    name: 'has placeholders, as an editor without custom tags saves them',
    isPlaceholder: true,
  },
  {
    name: 'puts it into the open shadow root of its own element',
    moves: 'its own script adds it',
    body: around('<div id="host"></div><template id="inside">', '</template>'),
    later:
      'var root = document.getElementById("host").attachShadow({ mode: "open" }); root.appendChild(document.querySelector("link").cloneNode()); root.appendChild(document.getElementById("inside").content.cloneNode(true))',
  },
  {
    name: 'moves it about after it is there',
    moves: 'its own script moves it',
    later:
      'var stage = document.getElementById("stage"); var box = document.createElement("section"); document.body.appendChild(box); box.appendChild(stage); document.body.insertBefore(stage, box)',
  },
  { name: 'runs no scripts', isScriptless: true, isScriptingOff: true },
  { name: 'never gets the script', load: 'none', isScriptless: true },
];
