/* What someone has chosen to show, and where its files lie: what every snippet is made of. */
import { warnOnce } from '../contract/warn.js';
import { tagOf } from '../wording/language.js';
import type { Wording } from '../wording/wording.js';
import { isAttributeName, isVariable, isWebAddress } from './crossing.js';
import { SINGLES, type Single } from '../contract/names.js';

export type Widget = Single | 'repair-kit';

/** What is to be shown: attributes by name, without `lang`. An empty value is an attribute that is left out. */
export interface Choice {
  widget: Widget;
  wording: Wording;
  attributes: Readonly<Record<string, string>>;
  /** Of a kit: which of the three it joins; all of them, where nothing is said. */
  inside?: readonly Single[];
  /** Where a quick exit leads, with `https:` or `http:`; without it there is none. */
  exit?: string;
  /** Whom visitors can turn to, as plain text, one a line; numbers and addresses in it become links. */
  helpline?: string;
  /** The page's own colours and sizes, by the name of their variable (`--rr-accent`). */
  variables?: Readonly<Record<string, string>>;
}

/** Where the built files lie. */
export interface Files {
  /** The address of their folder: relative, or with `http:` or `https:`. */
  base: string;
  /** SRI hashes by file, as in `dist/integrity.json`. */
  integrity: Readonly<Record<string, string>>;
  /** What a file is called there, where a place does not keep its name. */
  names?: Readonly<Record<string, string>>;
  /** Whether colours and sizes lie beside the others in `OWN_STYLES`: a strict policy allows no style in a page's HTML. */
  hasOwnStyles?: boolean;
  /** For everything in one paste: the scripts, deflated (raw) and in base64. */
  packed?: string;
}

/** The widgets that are shown: one, or those that a kit joins, in their order. */
export function widgetsOf({ widget, inside = SINGLES }: Choice): readonly Single[] {
  if (widget !== 'repair-kit') return [widget];
  const joined = SINGLES.filter((name) => inside.includes(name));
  return joined.length > 0 ? joined : SINGLES;
}

/** Where the quick exit leads, or nothing; no other address than one of the web, whole. */
export function exitOf({ exit = '' }: Choice): string {
  if (!exit || (/^https?:\/\//i.test(exit) && isWebAddress(exit))) return exit;
  warnOnce(
    'page-exit',
    `href="${exit}" is no address to leave for; the snippet has no quick exit. Accepted: an address with https: or http:.`,
  );
  return '';
}

/** The language whose pack a page needs: none for English, nor for what is no language tag. */
export function languageOf({ lang }: Wording): string {
  const tag = tagOf(lang);
  return tag === 'en' ? '' : tag;
}

/** What is good of what is chosen; the rest is left out, with a line that names it. */
function good(
  widget: Widget,
  given: Readonly<Record<string, string>>,
  isGood: (name: string, value: string) => boolean,
): Record<string, string> {
  const entries = Object.entries(given).filter(([, value]) => value);
  const kept = entries.filter(([name, value]) => isGood(name, value));
  for (const entry of entries)
    if (!kept.includes(entry)) warnOnce(widget, `${entry.join('=')} is left out of the snippet.`);
  return Object.fromEntries(kept);
}

/** The chosen attributes, without names that are no widget's and addresses that would run something. */
export const chosen = ({ widget, attributes }: Choice): Record<string, string> =>
  good(
    widget,
    attributes,
    (name, value) => isAttributeName(name) && (name !== 'pdf' || isWebAddress(value)),
  );

/** The chosen variables as declarations. */
export const declarations = ({ widget, variables = {} }: Choice): string[] =>
  Object.entries(good(widget, variables, isVariable)).map(([name, value]) => `${name}: ${value}`);

/** A page's own colours and sizes as a style sheet, for where the tag of the widget cannot carry them; or nothing. */
export function ownStyles(choice: Choice): string {
  const own = declarations(choice);
  return own.length > 0 ? `:root {\n${own.map((one) => `  ${one};\n`).join('')}}` : '';
}
