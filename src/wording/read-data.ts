/* Reads the words that a page's author wrote as JSON. */
import { asText } from '../contract/accepted.js';
import { seesPage } from '../server/sees-page.js';
import { warnOnce } from '../contract/warn.js';
import { isText, pageOf } from '../contract/page-html.js';

const OBJECT = /^\s*\{[^]*\}\s*$/;

/** A page's JSON: in a script; or as text, where an editor has dropped the tag of the script. */
export function jsonIn(page: Element): Node | undefined {
  return (
    page.querySelector(':scope > script[type="application/json"]') ??
    [...page.childNodes].find(
      (node) =>
        (isText(node) || (node as Partial<Element>).localName === 'p') &&
        OBJECT.test(node.textContent!),
    )
  );
}

/**
 * Reads a page's own words as data, from the `wording` property (or attribute) or a child
 * `<script type="application/json">`. @returns undefined, with one warning, for anything but a JSON object.
 */
export function readData(element: Element & { wording?: string }): unknown {
  const child = seesPage(element) && jsonIn(pageOf(element));
  // Frameworks set a property, and may set it to the data itself.
  const own: unknown = element.wording ?? (child ? child.textContent : undefined);
  const isData = Array.isArray(own) || Object.prototype.toString.call(own) === '[object Object]';
  try {
    const text = isData ? JSON.stringify(own) : asText(own ?? '');
    // Editors part it into paragraphs at empty lines; no text in it holds markup.
    return text.trim()
      ? (JSON.parse(text.replace(/<\/?(?:p|br)\b[^<>]*>/g, '')) as unknown)
      : undefined;
  } catch (error) {
    warnOnce(
      element.localName,
      `wording is not valid JSON and is ignored (${(error as Error).message}).`,
    );
    return undefined;
  }
}
