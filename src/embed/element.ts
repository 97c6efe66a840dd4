/* A widget in a page's HTML, with what stands in it: as a tag of its own, or as a placeholder for editors that know no such tag. */
import { escapeHtml } from '../contract/escape-html.js';
import { SINGLES, type Single } from '../contract/names.js';
import { chosen, declarations, languageOf, type Choice, type Widget } from './choice.js';
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
  open: (name: Widget) => string;
  close: (name: Widget) => string;
  prefix: string;
}

function element(choice: Choice, { open, close, prefix }: Form): string {
  const { widget, wording, helpline = '' } = choice;
  const attributes = chosen(choice);
  const level = Number(attributes['heading-level']);
  const own = declarations(choice).join('; ');
  const style = own && ` style="${escapeHtml(own)}"`;
  const one = (name: Single, marks: string) => {
    // Beside its safety note; in a kit the checklist has it for all.
    const slot = name === 'repair-checklist' ? 'safety' : 'after';
    const isHere = slot === 'safety' || widget !== 'repair-kit';
    const lines = isHere ? helplineParagraphs(helpline, [`${prefix}slot`, slot]) : [];
    const inside = [...lines, fallbackHtml(name, wording, level)].join('\n');
    return `<${open(name)}${marks}>\n${inside}\n</${close(name)}>`;
  };
  const all = { lang: languageOf(wording), ...attributes };
  if (widget !== 'repair-kit') return one(widget, written(all, prefix) + style);
  const isShared = ([name]: [string, string]) => name === 'lang' || SHARED.includes(name);
  const entries = Object.entries(all);
  const shared = written(Object.fromEntries(entries.filter(isShared)), prefix);
  const theirs = entries.filter((entry) => !isShared(entry));
  const inside = SINGLES.map((name) =>
    one(name, written(Object.fromEntries(ownAttributes(name, theirs)), prefix)),
  ).join('\n');
  return `<${open(widget)}${shared}${style}>\n${inside}\n</${close(widget)}>`;
}

/** The widget as its own tag. */
export const tag = (choice: Choice): string =>
  element(choice, { open: (name) => name, close: (name) => name, prefix: '' });

/** The widget as a placeholder, which its script fills. */
export const placeholder = (choice: Choice): string =>
  element(choice, {
    open: (name) => `div data-rupture-repair="${name}"`,
    close: () => 'div',
    prefix: 'data-',
  });
