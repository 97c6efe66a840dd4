/* What someone has to know who signs for accessibility, privacy and security: facts from what was built, and our own reports. */
import { readFileSync } from 'node:fs';
import { loadSource } from '../build/load-source.js';
import { sizeOf } from './files.js';
import { chapters, codeBlock, contents, inline, markdown, table } from './markdown.js';
import { escapeHtml, fill } from './text.js';

/** @type {typeof import('../../src/contract/names.ts')} */
const { ELEMENTS, scriptOf } = await loadSource('src/contract/names.ts');

/** The strict policy; test/pages/host-pages.js has the widgets live under one at least as strict. @param {string} scripts */
const policy = (scripts) =>
  `Content-Security-Policy: default-src 'none'; script-src ${scripts}; style-src 'self'; font-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;

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
export function signOff({ words, facts }) {
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
  const hashes = table(
    [text.file, text.size, text.hash],
    Object.entries(integrity).map(([file, hash]) => [
      file,
      sizeOf(file, words.lang),
      `<code>${hash}</code>`,
    ]),
    text.hashes,
  );
  const all = integrity[scriptOf(ELEMENTS[0])];
  const english = words.lang === 'en' ? '' : ' lang="en"';
  const lang = words.lang === 'en' ? undefined : 'en';
  const places = [
    { name: text.short, id: 'short' },
    ...chapters(text.policy),
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
${markdown(fill(text.policy, facts))}
${codeBlock(policy("'self'"))}
<p>${inline(text.policyHash)}</p>
${codeBlock(policy(`'${all}'`))}
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
