/*
 * The pages that each way to bring a widget makes, with a colour and a helpline, and the policies (CSP) that the page for signing
 * gives for them.
 */
import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { readChoices } from '../../demo/make-it-yours/choices.js';
import { make, scriptsToPack } from '../../demo/make-it-yours/code.js';
import { wordingOf } from '../../demo/make-it-yours/library.js';
import { policyOfPaste } from '../../demo/make-it-yours/policy.js';
import { joined, pack } from '../../demo/make-it-yours/zip.js';

/** @typedef {import('../../scripts/site/ways.js').Way} Way */
/** @typedef {{ html: string, texts: Record<string, string | undefined>, policy: string }} Made a page, the files that were made for it, by name, and its policy with nothing left to fill in */

export const HELPLINE = 'Duty team: 01632 960123';
export const ACCENT = '#2f6b5b';
/** @type {Record<string, string>} */
const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const wording = await wordingOf('en');

/** What stands in HTML, as it is read. @param {string} html */
const read = (html) =>
  html.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The policies that each way gives to copy: of the page, and of the framed one. @param {string} page a built one */
export function given(page) {
  const rows = readFileSync(page, 'utf8').split('<span data-way="').slice(1);
  return Object.fromEntries(
    rows.map((row) => {
      const policies = row
        .split('</tr>')[0]
        ?.matchAll(/<code>Content-Security-Policy: (.*?)<\/code>/g);
      return [row.split('"')[0] ?? '', [...(policies ?? [])].map(([, one = '']) => read(one))];
    }),
  );
}
/** The row of a way, as HTML. @param {Way} way */
export const row = (way) =>
  readFileSync('site/sign-off.html', 'utf8').split(`data-way="${way}"`)[1]?.split('</tr>')[0] ?? '';

/** The policies in English. */
export const policies = given('site/sign-off.html');

/** What somebody chooses on each way. @type {Record<Way, Record<string, string>>} */
const chosen = {
  plugin: { place: 'wordpress-plugin' },
  paste: { place: 'html', way: 'paste' },
  files: { place: 'html', way: 'files' },
  address: {
    place: 'html',
    way: 'address',
    from: 'own',
    base: 'https://files.example.org/rupture-repair/',
  },
  cdn: { place: 'html', way: 'address', from: 'jsdelivr' },
  frame: { place: 'frame', theme: 'night' },
  npm: { place: 'npm' },
};

/** A build for a page, with Lit in it. */
async function npmBuild() {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      rolldownOptions: { input: 'dist/all.js', output: { codeSplitting: false } },
    },
  });
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (result);
  return output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
}
const built = await npmBuild();

/** The page that a way makes, and the policy that its row gives. @param {Way} way @param {Record<string, string>} [more] what else is chosen @returns {Promise<Made>} */
export async function pageOf(way, more = {}) {
  const all = {
    widget: 'repair-kit',
    helpline: HELPLINE,
    '--rr-accent': ACCENT,
    ...chosen[way],
    ...more,
  };
  const choices = readChoices(Object.entries(all));
  const scripts = scriptsToPack(choices, wording).map((name) =>
    readFileSync(`dist/${name}`, 'utf8'),
  );
  const packed = way === 'paste' ? pack(scripts) : undefined;
  const made = make(choices, wording, { integrity, packed });
  const [policy = ''] = policies[way] ?? [];
  /** @type {Record<string, string | undefined>} */
  const texts = Object.fromEntries(made.files.map(({ as, text }) => [as, text]));
  const around = (/** @type {string} */ head, /** @type {string} */ body) => ({
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body}</body></html>`,
    texts,
    policy,
  });
  if (way === 'plugin') {
    // What WordPress prints of it: test/pages/ci/wordpress.test.js has the real one.
    const assets = '/wp-content/plugins/rupture-repair/assets/';
    const { code: placed } = make(
      readChoices(Object.entries({ ...all, place: 'wordpress', way: 'files' })),
      wording,
      { integrity },
    );
    return around(
      `<link rel="stylesheet" id="rupture-repair-css" href="${assets}rupture-repair.css?ver=1" media="all"><style id="wp-custom-css">${made.once}</style>`,
      `${placed}<script src="${assets}rupture-repair.min.js?ver=1" id="rupture-repair-js"></script>`,
    );
  }
  if (way === 'npm') {
    texts['own.css'] = `:root { --rr-accent: ${ACCENT} }`;
    texts['own.js'] = built;
    const tag = made.code.slice(made.code.indexOf('<')).replaceAll(/ style="[^"]*"/g, '');
    return around(
      `<link rel="stylesheet" href="own.css"><script type="module" src="own.js"></script>`,
      tag,
    );
  }
  if (way !== 'paste') return around(made.once, made.code);
  const shown = (await policyOfPaste(made, joined(scripts))).join(' ');
  const hashes = shown.match(/'sha256-[^']+'/g) ?? [];
  return {
    ...around(made.once, made.code),
    policy: policy.replaceAll(/'sha256-…'/g, () => hashes.shift() ?? ''),
  };
}

/** A page with the very file that a policy names, where one does. @returns {Made} */
export function hashedPage() {
  const file = 'rupture-repair.min.js';
  const all = read(readFileSync('site/sign-off.html', 'utf8'));
  const [, policy = ''] =
    /<code>Content-Security-Policy: ([^<]*script-src 'sha384-.*?)<\/code>/.exec(all) ?? [];
  return {
    html: `<!doctype html><html lang="en"><title>Page</title><link rel="stylesheet" href="rupture-repair.css"><link rel="stylesheet" href="own.css">
<script src="${file}" integrity="${integrity[file]}" defer></script>
<repair-kit theme="night"><rupture-diagram></rupture-diagram><repair-checklist><p slot="safety">${HELPLINE}</p></repair-checklist><repair-card></repair-card></repair-kit>`,
    texts: { 'own.css': `:root { --rr-accent: ${ACCENT} }`, 'other.js': '' },
    policy,
  };
}
