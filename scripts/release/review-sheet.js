/*
 * Writes a sheet on which a native clinician can review a language without code: every sentence beside the English one, under a
 * screenshot of the place where it stands, with room to mark and to write. `npm run review-sheet -- de` writes review/de.html;
 * it can be opened, filled in and sent back, or printed. Sentences that carry safety are marked.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findChromium } from '../browsers.js';
import { requireCurrent } from '../build/freshness.js';
import { exportName, languages } from '../build/languages.js';
import { loadSource } from '../build/load-source.js';
import { SAFETY } from './safety-words.js';

const [language = ''] = process.argv.slice(2);
const known = languages().filter((one) => one !== 'en');
if (!known.includes(language)) {
  console.error(`No language is named “${language}”. There are: ${known.join(', ')}.`);
  process.exit(1);
}
requireCurrent('library');
const { en } = await loadSource('src/wording/languages/en.ts');
const words = (await loadSource(`src/wording/languages/${language}.ts`))[exportName(language)];
const { HAPPENINGS, KINDS, RELATIONSHIPS, SIDES } = await loadSource('src/wording/wording.ts');

/** Every sentence by its key. @param {unknown} value @param {string} [key] @returns {[key: string, text: string][]} */
const texts = (value, key = '') =>
  typeof value === 'string'
    ? [[key, value]]
    : Object.entries(/** @type {object} */ (value)).flatMap(([name, inner]) =>
        /^(when|about|lang|dir)$/.test(name) ? [] : texts(inner, key ? `${key}.${name}` : name),
      );
const english = new Map(texts(en));
const waiting = new Map(texts(words));

const diagram = (/** @type {string} */ selected, /** @type {string} */ relationship) =>
  `<rupture-diagram selected="${selected}" relationship="${relationship}"></rupture-diagram>`;
const checklist = (/** @type {Record<string, string>} */ attributes) =>
  `<repair-checklist ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}></repair-checklist>`;
/** The widgets in the states that show their words. */
const states = [
  '<rupture-diagram></rupture-diagram>',
  ...RELATIONSHIPS.flatMap((/** @type {string} */ relationship) =>
    ['rupture', ...KINDS].map((kind) => diagram(kind, relationship)),
  ),
  ...SIDES.map((/** @type {string} */ side) => checklist({ side })),
  checklist({ people: 'two' }),
  ...RELATIONSHIPS.map((/** @type {string} */ relationship) =>
    checklist({ relationship, side: 'caused' }),
  ),
  ...HAPPENINGS.map((/** @type {string} */ happening) =>
    checklist(
      {
        minor: { selected: 'conflict', intensity: 'minor' },
        major: { selected: 'conflict', intensity: 'major' },
      }[happening] ?? { selected: happening },
    ),
  ),
  '<repair-card></repair-card>',
  '<page-exit href="https://example.org/"></page-exit>',
];

/**
 * In a page: opens all that is closed, and says in which smallest place each text stands.
 * @param {[key: string, text: string][]} texts
 * @returns {Promise<[key: string, box: { x: number, y: number, width: number, height: number }][]>}
 */
async function places(texts) {
  const root = /** @type {ShadowRoot} */ (document.querySelector('main > *')?.shadowRoot);
  for (const details of root.querySelectorAll('details')) details.open = true;
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  const plain = (/** @type {string | null} */ text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const candidates = [...root.querySelectorAll('*')].filter(
    (element) => !element.matches('style, svg *') && element.getClientRects().length > 0,
  );
  const HIGH = 90;
  return texts.flatMap(([key, text]) => {
    const needle = plain(text.split('{')[0] ?? '') || plain(text);
    const holds = (/** @type {Element} */ one) =>
      plain(one.textContent).includes(needle) ||
      (one instanceof HTMLTextAreaElement && plain(one.placeholder).includes(needle));
    let place = candidates.filter(holds).at(-1);
    if (!place) return [];
    while (
      place.parentElement &&
      (place.getBoundingClientRect().height < HIGH ||
        place.matches('span, b, button, li, option, p'))
    )
      place = place.parentElement;
    const { x, y, width, height } = place.getBoundingClientRect();
    return [[key, { x: x + scrollX, y: y + scrollY, width, height }]];
  });
}

const browser = await puppeteer.launch({
  executablePath: await findChromium(),
  args: chromiumArguments,
});
/** What stands at each place. @type {{ picture: string, keys: string[] }[]} */
const blocks = [];
for (const state of states) {
  const page = await browser.newPage();
  await page.setViewport({ width: 560, height: 900 });
  await page.setContent(
    `<!doctype html><html lang="${words.lang}" dir="${words.dir}"><main>${state}</main></html>`,
  );
  for (const file of [`rupture-repair.${language}.min.js`, 'rupture-repair.min.js'])
    await page.addScriptTag({ content: readFileSync(`dist/${file}`, 'utf8') });
  const found = waiting.size > 0 ? await page.evaluate(places, [...waiting]) : [];
  /** @type {Map<string, string[]>} */
  const byBox = new Map();
  for (const [key, box] of found) {
    waiting.delete(key);
    const place = JSON.stringify(box);
    byBox.set(place, [...(byBox.get(place) ?? []), key]);
  }
  for (const [place, keys] of byBox) {
    const picture = await page.screenshot({
      clip: JSON.parse(place),
      captureBeyondViewport: true,
      encoding: 'base64',
      type: 'webp',
      quality: 60,
    });
    blocks.push({ picture, keys });
  }
  await page.close();
}
await browser.close();
if (waiting.size > 0) blocks.push({ picture: '', keys: [...waiting.keys()] });

const escaped = (/** @type {string} */ text) =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const all = new Map(texts(words));
const row = (/** @type {string} */ key) => `<tr${SAFETY.test(key) ? ' class="safety"' : ''}>
  <td lang="en">${escaped(english.get(key) ?? '')}<br><small>${key}</small></td>
  <td lang="${words.lang}" dir="${words.dir}">${escaped(all.get(key) ?? '')}</td>
  <td><select aria-label="Verdict on ${key}"><option></option><option>good</option><option>awkward</option><option>wrong</option><option>could harm</option></select></td>
  <td><textarea aria-label="Better words for ${key}" rows="2"></textarea></td></tr>`;
const sheet = `<!doctype html><html lang="en"><meta charset="utf-8"><title>rupture-repair in ${words.lang}: review</title>
<meta name="viewport" content="width=device-width">
<style>body{font:16px/1.5 system-ui;margin:2em auto;max-width:70em;padding:0 1em}table{border-collapse:collapse;table-layout:fixed;width:100%;margin-block-end:3em}
td,th{border:1px solid #777;padding:.4em;text-align:start;vertical-align:top}th:nth-child(3){width:9em}textarea,select{font:inherit;width:100%}
img{max-width:100%;border:1px solid #777}.safety td:first-child{border-inline-start:.5em solid #8a1c1c}small{color:#555}@media print{tr{break-inside:avoid}}</style>
<h1>rupture-repair in ${words.lang}: please read as a visitor would</h1>
<p>Visitors may be in pain, just after a quarrel; some live with someone who hurts them; some are children. Please say of each sentence whether you would put it up as it is. Rows with a red edge carry safety: read those twice. “Could harm” goes before all else. Leave empty what is good. What you write stays in this page until you print it or save it with your browser (Save page as …), and send that back.</p>
<p><label>Your name, and how you work with people <input size="50"></label></p>
${blocks
  .map(
    ({ picture, keys }) =>
      `${picture ? `<img alt="Where the words below stand" src="data:image/webp;base64,${picture}">` : '<h2>Said by screen readers, or shown at other moments</h2>'}
<table><tr><th>English<th>${words.lang}<th>Verdict<th>Better</tr>${keys.map(row).join('')}</table>`,
  )
  .join('\n')}</html>`;
mkdirSync('review', { recursive: true });
writeFileSync(`review/${language}.html`, sheet);
console.log(
  `review/${language}.html has ${all.size} sentences at ${blocks.length} places; ${waiting.size} are shown at other moments.`,
);
