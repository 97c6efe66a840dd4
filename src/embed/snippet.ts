/* The snippets that people paste: made from the same words and the same contract, never written by hand. */
import { escapeHtml } from '../contract/escape-html.js';
import {
  packOf,
  scriptOf,
  scriptsOf,
  SECTIONS,
  SINGLES,
  type ElementName,
} from '../contract/names.js';
import { warnOnce } from '../contract/warn.js';
import {
  chosen,
  exitOf,
  languageOf,
  ownStyles,
  widgetsOf,
  type Choice,
  type Files,
} from './choice.js';
import { FOLDER, webFolder } from './crossing.js';
import { placeholder, tag, written } from './element.js';
import { ownAttributes } from './own-attributes.js';
import { paste } from './paste.js';

export type { Choice, Files, Widget } from './choice.js';

/** Where a snippet is pasted. */
export const ROUTES = [
  'html',
  'code-block',
  'paste',
  'wordpress',
  'wordpress-plugin',
  'frame',
  'npm',
] as const;
export type Route = (typeof ROUTES)[number];

/** The start of a tag for a file: its address, and the hash that a browser checks. */
function file(tag: string, name: string, { base, integrity, names = {} }: Files): string {
  const hash = integrity[name];
  const check = hash ? ` integrity="${escapeHtml(hash)}" crossorigin="anonymous"` : '';
  return `<${tag}="${escapeHtml(base + (names[name] ?? name))}"${check}`;
}

const script = (name: string, files: Files) => `${file('script src', name, files)} defer></script>`;

const STYLE_SHEET = 'rupture-repair.css';
/** The file with a page's own colours and sizes, where they have one. */
export const OWN_STYLES = 'rupture-repair.colours.css';

/** The scripts of a choice, in the order in which they are loaded: the words come first, so that no other language is seen before them. */
function scriptsFor(choice: Choice): string[] {
  const lang = languageOf(choice.wording);
  const scripts = scriptsOf(widgetsOf(choice));
  // The one with all of them has the quick exit, too.
  const isApart = exitOf(choice) && !scripts.includes(scriptOf('repair-kit'));
  return [...(lang ? [packOf(lang)] : []), ...scripts, ...(isApart ? [scriptOf('page-exit')] : [])];
}

/**
 * The files that a snippet asks for, by name: the style sheet that keeps room, the words of its language, and the one script.
 * None where it brings all itself, or a plugin or a package has them.
 */
export function filesOf(route: Route, choice: Choice): string[] {
  if (['paste', 'npm', 'wordpress-plugin'].includes(route)) return [];
  if (route !== 'frame') return [STYLE_SHEET, ...scriptsFor(choice)];
  const framed = { ...choice, exit: '' };
  return ['frame.html', 'frame.js', ...scriptsFor(framed), 'frame-height.js'];
}

/** Whether the style sheet with a page's own colours and sizes is a file. */
const isOwnFile = (choice: Choice, { hasOwnStyles }: Files): boolean =>
  Boolean(hasOwnStyles && ownStyles(choice));

/** What brings the widget to life, or all of them, and the style sheets: the one that keeps room for them until then, and the page's own. */
const tags = (choice: Choice, files: Files): string =>
  [
    ...[STYLE_SHEET, ...(isOwnFile(choice, files) ? [OWN_STYLES] : [])].map(
      (name) => `${file('link rel="stylesheet" href', name, files)}>`,
    ),
    ...scriptsFor(choice).map((name) => script(name, files)),
  ].join('\n');

/**
 * A value of a shortcode's attribute: WordPress ends the shortcode at any bracket, takes backslashes out, and makes tags and
 * plain spaces of other white space. What it leaves alone are entities, which the browser reads in the end.
 */
const inShortcode = (text: string) =>
  escapeHtml(text).replace(/[[\]\\\u200b]|[^\S ]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function shortcodes(choice: Choice): string {
  const { widget, wording } = choice;
  const lang = languageOf(wording);
  const { wording: words = '', ...attributes } = chosen(choice);
  const isKit = widget === 'repair-kit';
  const one = (name: ElementName, own: Readonly<Record<string, string>>) =>
    `[${name.replace('-', '_')}${written({ lang, ...own }, '', inShortcode)}]`;
  const widgets = widgetsOf(choice).map((name) => {
    // No shortcode is around them: they are joined by a name.
    const own = isKit
      ? Object.fromEntries(ownAttributes(name, Object.entries({ kit: 'together', ...attributes })))
      : attributes;
    return one(name, { ...own, wording: isKit ? sectionOf(words, SECTIONS[name]) : words });
  });
  const href = exitOf(choice);
  return [...(href ? [one('page-exit', { href })] : []), ...widgets].join('\n');
}

/** One widget's part of a kit's words, as JSON; nothing, where it has none. */
function sectionOf(words: string, section: string): string {
  try {
    const part = (JSON.parse(words) as Partial<Record<string, unknown>>)[section];
    return part === undefined ? '' : JSON.stringify(part);
  } catch {
    return '';
  }
}

function frame(choice: Choice, files: Files): string {
  const { widget, wording } = choice;
  const shown = widgetsOf(choice);
  const query = new URLSearchParams({
    widget: shown.length < SINGLES.length ? shown.join(' ') : widget,
    lang: languageOf(wording) || 'en',
    ...chosen(choice),
  });
  const title = wording[SECTIONS[shown.at(-1)!]].title;
  // Outdated, but no style: a strict policy lets it through.
  return `<iframe src="${escapeHtml(`${files.base}frame.html?${query}`)}" title="${escapeHtml(title)}" width="100%" height="800" loading="lazy" frameborder="0"></iframe>`;
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

/** Everything in one text, or with files beside it, should the packed script not be given. */
function pasted(choice: Choice, files: Files): string {
  if (files.packed) return paste(choice, files.packed);
  warnOnce(choice.widget, 'a paste needs the packed script; using files beside it.');
  return `${tags(choice, files)}\n${placeholder(choice)}`;
}

/**
 * The HTML, shortcode or code to paste on one route. `wordpress` is what an author pastes into a post: the script and its
 * style sheet come once for the site, from `snippetOnce`.
 */
export function snippet(route: Route, choice: Choice, named: Files): string {
  const files = placed(named, choice);
  const bare = { ...choice, variables: {} };
  const own = isOwnFile(choice, files) ? bare : choice;
  const routes: Record<Route, () => string> = {
    html: () => `${tags(choice, files)}\n${tag(own)}`,
    'code-block': () => `${tags(choice, files)}\n${placeholder(own)}`,
    paste: () => pasted(choice, files),
    // Authors may not style what they write: that comes once for the site, too.
    wordpress: () => placeholder(bare),
    'wordpress-plugin': () => shortcodes(choice),
    frame: () => frame(choice, files),
    npm: () => {
      const lang = languageOf(choice.wording);
      const shown = widgetsOf(choice);
      const isAll = shown.length === SINGLES.length;
      const joined = choice.widget === 'repair-kit' ? ['repair-kit', ...shown] : shown;
      const files = [
        ...(isAll ? ['all'] : joined),
        ...(exitOf(choice) && !isAll ? ['page-exit'] : []),
        ...(lang ? [`lang/${lang}`] : []),
      ];
      const imports = files.map((name) => `import 'rupture-repair/${name}.js';\n`).join('');
      return `${imports}\n/* in your HTML: */\n${tag(choice)}`;
    },
  };
  return routes[route]();
}

/** What a site needs once for this route beside the snippets, or nothing. */
export function snippetOnce(route: Route, choice: Choice, named: Files): string {
  const files = placed(named, choice);
  const own = ownStyles(choice);
  if (route === 'wordpress') {
    const isInline = own && !isOwnFile(choice, files);
    return [tags(choice, files), ...(isInline ? [`<style>\n${own}\n</style>`] : [])].join('\n');
  }
  if (route === 'wordpress-plugin') return own;
  return route === 'frame' ? script('frame-height.js', files) : '';
}
