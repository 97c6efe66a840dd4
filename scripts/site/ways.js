/*
 * The ways to bring a widget to a page, each with the policy (CSP) that is enough for it, and no wider.
 * test/pages/policies.test.js lives under each of them, as the page for signing gives it to copy.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** In the order of the table. */
export const WAYS = /** @type {const} */ ([
  'plugin',
  'paste',
  'files',
  'address',
  'cdn',
  'frame',
  'npm',
]);
/** @typedef {typeof WAYS[number]} Way */

/** @param {string[]} directives */
const policy = (...directives) =>
  `Content-Security-Policy: ${["default-src 'none'", ...directives, "base-uri 'none'", "form-action 'none'"].join('; ')}`;

/** Nothing makes code of text, and no script may say that its text is safe, but for those named. @param {string} [names] */
const trusted = (names = "'none'") => [
  "require-trusted-types-for 'script'",
  `trusted-types ${names}`,
];

/** Scripts and style sheets from one place, and nothing else. @param {string} scripts @param {string[]} styles */
export const fromOnly = (scripts, ...styles) =>
  policy(`script-src ${scripts}`, ...styles, ...trusted());

/** Colours cannot lie there: the tag has them. @param {string} folder */
const fromAfar = (folder) =>
  fromOnly(folder, `style-src ${folder}`, "style-src-attr 'unsafe-inline'");

/** What stands in frame.html's own style element, as a policy names it. */
function frameStyles() {
  const [, styles = ''] =
    /<style>(.*?)<\/style>/s.exec(readFileSync('dist/frame.html', 'utf8')) ?? [];
  return `'sha256-${createHash('sha256').update(styles).digest('base64')}'`;
}

/**
 * The policies of each way: of the page, and of the framed one.
 * @param {string} version @returns {Record<Way, [page: string, framed?: string]>}
 */
export const policies = (version) => ({
  plugin: [policy("script-src 'self'", "style-src 'self' 'unsafe-inline'")],
  // Make it yours shows the hashes: of the script in the paste, of the one that it unpacks, and of the style.
  paste: [policy("script-src 'sha256-…' 'sha256-…'", "style-src 'sha256-…'")],
  files: [fromOnly("'self'", "style-src 'self'")],
  address: [fromAfar('https://files.example.org/rupture-repair/')],
  cdn: [fromAfar(`https://cdn.jsdelivr.net/npm/rupture-repair@${version}/dist/`)],
  frame: [
    policy("frame-src 'self'", "script-src 'self'", ...trusted()),
    policy("script-src 'self'", `style-src ${frameStyles()}`, 'img-src data:'),
  ],
  npm: [policy("script-src 'self'", "style-src 'self'", ...trusted('lit-html'))],
});
