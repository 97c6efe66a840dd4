/* The snippets that people paste: made from the same words and the same contract, never written by hand. */
import { warnOnce } from '../contract/warn.js';
import { tagOf } from '../wording/language.js';
import type { Wording } from '../wording/wording.js';
import { FOLDER, isAttributeName, isWebAddress, webFolder } from './crossing.js';
import { fallbackHtml } from './fallback.js';
import { escapeHtml } from '../contract/escape-html.js';
import { packOf, scriptOf, SECTIONS, SINGLES, type Single } from '../contract/names.js';

/** Where a snippet is pasted. */
export const ROUTES = [
  'html',
  'code-block',
  'wordpress',
  'wordpress-plugin',
  'frame',
  'npm',
] as const;
export type Route = (typeof ROUTES)[number];

export type Widget = Single | 'repair-kit';

/** What is to be shown: attributes by name, without `lang`. An empty value is an attribute that is left out. */
export interface Choice {
  widget: Widget;
  wording: Wording;
  attributes: Readonly<Record<string, string>>;
}

/** Where the built files lie. */
export interface Files {
  /** The address of their folder: relative, or with `http:` or `https:`. */
  base: string;
  /** SRI hashes by file, as in `dist/integrity.json`. */
  integrity: Readonly<Record<string, string>>;
}

/** Attributes that the widgets inside a kit take from it. */
const SHARED = ['theme', 'relationship', 'selected', 'wording', 'kit'];

/** The language whose pack a page needs: none for English, nor for what is no language tag. */
function languageOf({ lang }: Wording): string {
  const tag = tagOf(lang);
  return tag === 'en' ? '' : tag;
}

/** What is chosen, without names that are no widget's and addresses that would run something. */
function chosen({ widget, attributes }: Choice): Record<string, string> {
  const given = Object.entries(attributes).filter(([, value]) => value);
  const isGood = ([name, value]: [string, string]) =>
    isAttributeName(name) && (name !== 'pdf' || isWebAddress(value));
  for (const entry of given)
    if (!isGood(entry)) warnOnce(widget, `${entry.join('=')} is left out of the snippet.`);
  return Object.fromEntries(given.filter(isGood));
}

function written(
  attributes: Readonly<Record<string, string>>,
  prefix = '',
  inQuotes: (text: string) => string = escapeHtml,
): string {
  return Object.entries(attributes)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${prefix}${name}="${inQuotes(value)}"`)
    .join('');
}

/** The start of a tag for a file: its address, and the hash that a browser checks. */
function file(tag: string, name: string, { base, integrity }: Files): string {
  const hash = integrity[name];
  const check = hash ? ` integrity="${escapeHtml(hash)}" crossorigin="anonymous"` : '';
  return `<${tag}="${escapeHtml(base + name)}"${check}`;
}

const script = (name: string, files: Files) => `${file('script src', name, files)} defer></script>`;

/** What brings the widget to life, or all of them, and the style sheet that keeps room for them until then. */
function tags({ widget, wording }: Choice, files: Files): string {
  const lang = languageOf(wording);
  // The words come first, so that no other language is seen before them.
  const scripts = [...(lang ? [packOf(lang)] : []), scriptOf(widget)];
  return [
    `${file('link rel="stylesheet" href', 'rupture-repair.css', files)}>`,
    ...scripts.map((name) => script(name, files)),
  ].join('\n');
}

/** A widget in the page's HTML, with its readable copy inside. @param open the start of its tag @param close its end */
function element(
  choice: Choice,
  open: (name: Widget) => string,
  close: (name: Widget) => string,
  prefix: string,
): string {
  const { widget, wording } = choice;
  const attributes = chosen(choice);
  const level = Number(attributes['heading-level']);
  const one = (name: Single, own: Readonly<Record<string, string>>) =>
    `<${open(name)}${written(own, prefix)}>
${fallbackHtml(name, wording, level)}
</${close(name)}>`;
  const all = { lang: languageOf(wording), ...attributes };
  if (widget !== 'repair-kit') return one(widget, all);
  const own = Object.fromEntries(
    Object.entries(attributes).filter(([name]) => !SHARED.includes(name)),
  );
  const shared = Object.fromEntries(
    Object.entries(all).filter(([name]) => name === 'lang' || SHARED.includes(name)),
  );
  const inside = SINGLES.map((name) => one(name, own)).join('\n');
  return `<${open(widget)}${written(shared, prefix)}>\n${inside}\n</${close(widget)}>`;
}

const tag = (choice: Choice) =>
  element(
    choice,
    (name) => name,
    (name) => name,
    '',
  );
const placeholder = (choice: Choice) =>
  element(
    choice,
    (name) => `div data-rupture-repair="${name}"`,
    () => 'div',
    'data-',
  );

/**
 * A value of a shortcode's attribute: WordPress ends the shortcode at any bracket, takes backslashes out, and makes tags and
 * plain spaces of other white space. What it leaves alone are entities, which the browser reads in the end.
 */
const inShortcode = (text: string) =>
  escapeHtml(text).replace(/[[\]\\\u200b]|[^\S ]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function shortcode(choice: Choice): string {
  const { widget, wording } = choice;
  const own = { lang: languageOf(wording), ...chosen(choice) };
  const one = (name: Widget) => `[${name.replace('-', '_')}${written(own, '', inShortcode)}]`;
  return widget === 'repair-kit' ? SINGLES.map(one).join('\n') : one(widget);
}

function frame(choice: Choice, files: Files): string {
  const { widget, wording } = choice;
  const query = new URLSearchParams({
    widget,
    lang: languageOf(wording) || 'en',
    ...chosen(choice),
  });
  const title = wording[widget === 'repair-kit' ? 'card' : SECTIONS[widget]].title;
  return `<iframe src="${escapeHtml(`${files.base}frame.html?${query}`)}" title="${escapeHtml(title)}" width="100%" height="800" loading="lazy" style="border: 0"></iframe>`;
}

/** The files, where they can be: in the usual folder, should the named one be none. */
function placed(files: Files, { widget }: Choice): Files {
  const base = webFolder(files.base);
  if (base === undefined)
    warnOnce(
      widget,
      `base="${files.base}" is no folder on the web; using "${FOLDER}". Accepted: a relative address, or one with https: or http:.`,
    );
  return { ...files, base: base ?? FOLDER };
}

/**
 * The HTML, shortcode or code to paste on one route. `wordpress` is what an author pastes into a post: the script and its
 * style sheet come once for the site, from `snippetOnce`.
 */
export function snippet(route: Route, choice: Choice, named: Files): string {
  const files = placed(named, choice);
  const routes: Record<Route, () => string> = {
    html: () => `${tags(choice, files)}\n${tag(choice)}`,
    'code-block': () => `${tags(choice, files)}\n${placeholder(choice)}`,
    wordpress: () => placeholder(choice),
    'wordpress-plugin': () => shortcode(choice),
    frame: () => frame(choice, files),
    npm: () => {
      const lang = languageOf(choice.wording);
      const own = lang ? `import 'rupture-repair/lang/${lang}.js';\n` : '';
      const file = choice.widget === 'repair-kit' ? 'all' : choice.widget;
      return `import 'rupture-repair/${file}.js';\n${own}\n/* in your HTML: */\n${tag(choice)}`;
    },
  };
  return routes[route]();
}

/** What a site needs once for this route beside the snippets, or nothing. */
export function snippetOnce(route: Route, choice: Choice, named: Files): string {
  const files = placed(named, choice);
  if (route === 'wordpress') return tags(choice, files);
  return route === 'frame' ? script('frame-height.js', files) : '';
}
