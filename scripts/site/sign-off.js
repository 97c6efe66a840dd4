/* What someone has to know who signs for accessibility, privacy and security: facts from what was built, and our own reports. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { LICENCES } from '../../demo/make-it-yours/licences.js';
import { integrityOf } from '../build/integrity.js';
import { loadSource } from '../build/load-source.js';
import { inKB, sizeOf } from './files.js';
import { chapters, contents, inline, markdown, table } from './markdown.js';
import { escapeHtml, fill } from './text.js';
import { fromOnly, policies, WAYS } from './ways.js';

/** @type {typeof import('../../src/contract/names.ts')} */
const { ELEMENTS, scriptOf } = await loadSource('src/contract/names.ts');

const PLUGIN = 'site/dist/rupture-repair-wordpress.zip';

/** A policy, which one click marks as a whole. @param {string} policy */
const policyBlock = (policy) => `<pre class="policy"><code>${escapeHtml(policy)}</code></pre>\n`;

/** The licence files in a folder, by name. @param {string} folder */
const licencesIn = (folder) => readdirSync(folder).filter((name) => /^LICEN[CS]E/.test(name));

/** The licence files that come along, by way; where none is named, none do. @returns {Partial<Record<import('./ways.js').Way, string[]>>} */
function licences() {
  /** @type {{ files: string[] }} */
  const { files } = JSON.parse(readFileSync('package.json', 'utf8'));
  // npm packs the one of the code unasked.
  const packed = licencesIn('.').filter((name) => name === 'LICENSE' || files.includes(name));
  const plugin = licencesIn('dist/wordpress/rupture-repair');
  return { plugin, files: LICENCES, npm: packed, cdn: packed };
}

/** The table of the ways. @param {import('./page.js').Page} page */
function waysTable({ words, facts }) {
  const { ways } = words.signOff;
  const said = (/** @type {string} */ one) => inline(fill(one, facts));
  const all = policies(facts.version ?? '');
  const files = licences();
  return table(
    ways.head,
    WAYS.map((way) => {
      const { name, note, sees, set, named } = ways.rows[way];
      const [page, framed] = all[way];
      const own = files[way]?.map((file) => `<code>${file}</code>`).join(', ');
      const more = framed
        ? [
            `<p>${said(ways.around)}</p>`,
            policyBlock(page),
            `<p>${said(ways.framed)}</p>`,
            policyBlock(framed),
          ]
        : [policyBlock(page)];
      return [
        `<span data-way="${way}" id="way-${way}">${said(name)}</span>`,
        more.join('') + (note && `<p class="small">${said(note)}</p>`),
        said(sees),
        said(set),
        own
          ? `${own}${named && `. ${said(named)}`}`
          : said(ways.noLicences.replace('{named}', named)),
      ];
    }),
    ways.title,
  );
}

/** A report of ours, as a part of the page: a level lower, and its links made to lead somewhere. @param {string} file @param {string} repository @param {string} prefix */
function report(file, repository, prefix) {
  const text = readFileSync(file, 'utf8').replace(/^# .*\n/, '');
  const link = (/** @type {string} */ address) =>
    /^(https?:|mailto:|#)/.test(address)
      ? address.replace(/^#/, `#${prefix}`)
      : `${repository}/blob/main/${address}`;
  return {
    html: markdown(text, { deeper: 1, prefix, link }),
    places: chapters(text, prefix),
  };
}

/** @param {import('./page.js').Page} page */
export function signOff(page) {
  const { words, facts } = page;
  const { signOff: text } = words;
  const title = words.pages['sign-off'];
  /** @type {Record<string, string>} */
  const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
  const accessibility = report('ACCESSIBILITY.md', facts.repository ?? '', 'a11y-');
  const security = report('SECURITY.md', facts.repository ?? '', 'security-');
  const said = (/** @type {string} */ one) => inline(fill(one, facts));
  const short = table(
    [],
    text.shortRows.map(([what = '', how = '']) => [said(what), said(how)]),
    text.short,
  );
  // The plugin is packed with the site.
  const plugin = readFileSync(PLUGIN);
  const hashes = table(
    [text.file, text.size, text.hash],
    [
      ...Object.entries(integrity).map(([file, hash]) => [file, sizeOf(file, words.lang), hash]),
      [basename(PLUGIN), inKB(brotliCompressSync(plugin).length, words.lang), integrityOf(plugin)],
    ].map(([file = '', size = '', hash = '']) => [file, size, `<code>${hash}</code>`]),
    text.hashes,
  );
  const all = integrity[scriptOf(ELEMENTS[0])];
  const english = words.lang === 'en' ? '' : ' lang="en"';
  const lang = words.lang === 'en' ? undefined : 'en';
  const places = [
    { name: text.short, id: 'short' },
    { name: text.ways.title, id: 'ways' },
    { name: text.hashes, id: 'hashes' },
    { name: text.report, id: 'report', inside: accessibility.places, lang },
    { name: text.security, id: 'security', inside: security.places, lang },
  ];
  return {
    title: `${title} · ${words.site}`,
    main: `<article class="text">
<h1>${title}</h1>
<p class="lead">${text.lead}</p>
<h2 id="short">${text.short}</h2>
${short}
<nav aria-label="${escapeHtml(text.contents)}" class="contents">
<h2>${text.contents}</h2>
${contents(places)}
</nav>
<h2 id="ways">${text.ways.title}</h2>
<p>${text.ways.lead}</p>
${waysTable(page)}
${markdown(text.trusted)}
${markdown(text.hashed)}
${policyBlock(fromOnly(`'${all}'`, "style-src 'self'"))}
${markdown(text.policyNotes)}
<h2 id="hashes">${text.hashes}</h2>
<p>${said(text.hashesLead)}</p>
${hashes}
<h2 id="report">${text.report}</h2>
${text.english ? `<p>${text.english}</p>` : ''}
<div class="text"${english}>
${accessibility.html}
</div>
<h2 id="security">${text.security}</h2>
${text.english ? `<p>${text.english}</p>` : ''}
<div class="text"${english}>
${security.html}
</div>
</article>`,
  };
}
