/* A helpline as someone types it, as HTML: what can be called, written to or opened becomes a link. */
import { escapeHtml } from '../contract/escape-html.js';
import { isTexted } from './texted.js';

/** An address of the web, of a mailbox, or a number of five digits at least that is no date. */
const REACHED =
  /(?<web>(?:https?:\/\/|\bwww\.)[^\s<>"']*[^\s<>"'.,;:!?)\]])|(?<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?<number>(?<![\w/.-])(?!\d{4}-\d\d-\d\d\b)\+?\(?\d(?:[ ().\u00a0-]{0,2}\d){4,14}(?![\w/]))/g;

function link(text: string, { web, mail, number }: Record<string, string | undefined>): string {
  const href = web
    ? web.replace(/^www\./, 'https://www.')
    : mail
      ? `mailto:${mail}`
      : `tel:${number?.replace(/[^+\d]/g, '')}`;
  return `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
}

/** One line of a helpline as HTML. */
function helplineHtml(line: string): string {
  let html = '';
  let end = 0;
  // Nor is it a link to write: that would open another application, which keeps what was written.
  const isCalled = !isTexted(line);
  for (const found of line.matchAll(REACHED)) {
    if (found.groups?.['number'] && !isCalled) continue;
    html += escapeHtml(line.slice(end, found.index)) + link(found[0], found.groups ?? {});
    end = found.index + found[0].length;
  }
  return html + escapeHtml(line.slice(end));
}

/**
 * The paragraphs of a helpline, for the slot of a widget that is for it.
 * @param slot the attribute that names the slot, and the slot
 */
export const helplineParagraphs = (text: string, [attribute, slot]: [string, string]): string[] =>
  text
    .split(/\s*[\r\n]+\s*/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => `<p ${attribute}="${slot}">${helplineHtml(line)}</p>`);
