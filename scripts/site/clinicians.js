/* One page for those who answer for what their clients read. */
import { markdown, table } from './markdown.js';
import { escapeHtml, fill } from './text.js';

/** @param {import('./page.js').Page} page */
export function clinicians({ words, wording, facts }) {
  const { clinicians: text } = words;
  const said = (/** @type {string} */ one) => markdown(fill(one, facts));
  const title = words.pages.clinicians;
  const findings = table(
    [text.said, text.source],
    wording.diagram.normal.facts.map((one) => [
      escapeHtml(one.text),
      `<cite>${escapeHtml(one.source)}</cite>`,
    ]),
    text.said,
  ).replaceAll(/<th scope="row">(.*?)<\/th>/g, '<td>$1</td>');
  const kept = table(
    text.kept,
    text.keptRows.map((row) => row.map((one) => escapeHtml(fill(one, facts)))),
    text.kept[1] ?? '',
  );
  const { what, claims, notClaimed, safety, privacy, notice, reviewed, licence, report } = text;
  return {
    title: `${title} · ${words.site}`,
    main: `<article class="text">
<h1>${title}</h1>
<p class="lead">${text.lead}</p>
${said(what)}${said(claims)}${findings}${said(notClaimed)}${said(safety)}${said(privacy)}${kept}${said(notice)}${said(reviewed)}${said(licence)}${said(report)}
<p class="row"><a class="button first" href="${facts['make-it-yours']}">${text.next}</a></p>
</article>`,
  };
}
