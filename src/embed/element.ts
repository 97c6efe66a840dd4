/* A widget in a page's HTML, with what stands in it: as a tag of its own, or as a placeholder for editors that know no such tag. */
import { escapeHtml } from '../contract/escape-html.js';
import type { ElementName, Single } from '../contract/names.js';
import { chosen, declarations, exitOf, languageOf, widgetsOf, type Choice } from './choice.js';
import { fallbackHtml } from './fallback.js';
import { helplineParagraphs } from './helpline.js';
import { ownAttributes } from './own-attributes.js';

/** Attributes that the widgets inside a kit take from it. */
const SHARED = ['theme', 'relationship', 'selected', 'wording', 'kit'];

/** Attributes as they are written into a tag. @param prefix what their names begin with there */
export function written(
  attributes: Readonly<Record<string, string>>,
  prefix = '',
  inQuotes: (text: string) => string = escapeHtml,
): string {
  return Object.entries(attributes)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${prefix}${name}="${inQuotes(value)}"`)
    .join('');
}

/** How a widget begins and ends in the HTML, and what its attributes are called there. */
interface Form {
  open: (name: ElementName) => string;
  close: (name: ElementName) => string;
  prefix: string;
}

/** The quick exit, which stands first, with a link that works without the script; or nothing. */
function exit(choice: Choice, { open, close, prefix }: Form): string {
  const href = exitOf(choice);
  if (!href) return '';
  const { theme = '' } = chosen(choice);
  const marks = written({ lang: languageOf(choice.wording), href, theme }, prefix);
  const { label } = choice.wording.exit;
  return `<${open('page-exit')}${marks}><a href="${escapeHtml(href)}" rel="noreferrer">${escapeHtml(label)}</a></${close('page-exit')}>\n`;
}

function element(choice: Choice, form: Form): string {
  const { open, close, prefix } = form;
  const { widget, wording, helpline = '' } = choice;
  const all = widgetsOf(choice);
  const attributes = chosen(choice);
  const level = Number(attributes['heading-level']);
  const own = declarations(choice).join('; ');
  const style = own && ` style="${escapeHtml(own)}"`;
  const one = (name: Single, marks: string) => {
    // In each of a kit, too: whoever reads the first of them may not come to the next.
    const slot = name === 'repair-checklist' ? 'safety' : 'after';
    const lines = helplineParagraphs(helpline, [`${prefix}slot`, slot]);
    const inside = [...lines, fallbackHtml(name, wording, level)].join('\n');
    return `<${open(name)}${marks}>\n${inside}\n</${close(name)}>`;
  };
  const known = { lang: languageOf(wording), ...attributes };
  const before = exit(choice, form);
  if (widget !== 'repair-kit') return before + one(widget, written(known, prefix) + style);
  const isShared = ([name]: [string, string]) => name === 'lang' || SHARED.includes(name);
  const entries = Object.entries(known);
  const shared = written(Object.fromEntries(entries.filter(isShared)), prefix);
  const theirs = entries.filter((entry) => !isShared(entry));
  const inside = all
    .map((name) => one(name, written(Object.fromEntries(ownAttributes(name, theirs)), prefix)))
    .join('\n');
  return `${before}<${open(widget)}${shared}${style}>\n${inside}\n</${close(widget)}>`;
}

/** The widget as its own tag, after the quick exit's. */
export const tag = (choice: Choice): string =>
  element(choice, { open: (name) => name, close: (name) => name, prefix: '' });

/** The widget as a placeholder, which its script fills. */
export const placeholder = (choice: Choice): string =>
  element(choice, {
    open: (name) => `div data-rupture-repair="${name}"`,
    close: () => 'div',
    prefix: 'data-',
  });
