/*
 * What someone has chosen on the page, as plain data: read from a form or an address, where each value is judged alike, and
 * written into an address. A value that is none is as if it were not there.
 */
import { hexOf } from './color.js';
import { placeOf, PLACES } from './places.js';

/** The languages by their own names. @type {Record<string, string>} */
export const LANGUAGES = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  'de-x-formal': 'Deutsch, mit „Sie“',
  'pt-BR': 'Português (Brasil)',
  ar: 'العربية',
  'zh-Hans': '简体中文',
  hi: 'हिन्दी',
};

/** The variables that are sizes, as a slider. @type {Record<string, { min: number, max: number, step: number, value: number, unit: string }>} */
export const SIZES = {
  '--rr-size': { min: 14, max: 24, step: 1, value: 16, unit: 'px' },
  '--rr-radius': { min: 0, max: 2, step: 0.25, value: 0.5, unit: 'em' },
  '--rr-line-weight': { min: 1, max: 5, step: 0.5, value: 2, unit: 'px' },
};
export const FONTS = ['Georgia, serif', 'system-ui, sans-serif', 'Verdana, sans-serif'];
export const LEAVE_OUT = ['notes', 'co-creation', 'saving', 'unicorn'];

/** The diagram and the checklist, joined by a kit. */
const PAIR = 'repair-pair';

/** @typedef {(value: string) => string | undefined} Judge what a value is taken for, or nothing */

/** One of these, the first of which stands for none. @param {string[]} known @returns {Judge} */
const oneOf = (known) => (value) =>
  known.includes(value) && value !== known[0] ? value : undefined;
/** A text, cut where it is too long. @param {number} longest @returns {Judge} */
const text = (longest) => (value) =>
  value
    // What no field can hold.
    .replace(/(?!\n)\p{Cc}/gu, '')
    .slice(0, longest)
    .trim() || undefined;
/** @type {Judge} */
const color = hexOf;
/** @param {string} name @returns {Judge} */
const size = (name) => (value) => {
  const { min = 0, max = 0 } = SIZES[name] ?? {};
  const number = value.trim() === '' ? NaN : Number(value);
  return number >= min && number <= max ? String(number) : undefined;
};

/** Each choice by the name of its field and in the address. @type {Record<string, Judge>} */
const JUDGES = {
  widget: oneOf(['repair-checklist', 'rupture-diagram', 'repair-card', PAIR, 'repair-kit']),
  helpline: text(400),
  // Said always: a page in another language begins with its own.
  lang: (value) => (Object.hasOwn(LANGUAGES, value) ? value : undefined),
  relationship: oneOf(['', 'partners', 'family', 'child', 'friends', 'work', 'therapy']),
  title: text(120),
  opening: text(240),
  people: oneOf(['', 'two']),
  exit: oneOf(['', 'yes']),
  'heading-level': oneOf(['', '1', '3', '4', '5', '6']),
  look: oneOf(['', 'harbour', 'orchard', 'dusk']),
  pdf: text(300),
  theme: oneOf(['', 'paper', 'night', 'auto', 'plain', 'calm', 'contrast', 'ink-saving']),
  ground: color,
  place: oneOf(['', ...Object.keys(PLACES)]),
  way: oneOf(['', 'files', 'paste', 'address']),
  from: oneOf(['jsdelivr', 'unpkg', 'own']),
  base: text(300),
  width: oneOf(['phone', 'tablet', 'desktop']),
  '--rr-font': oneOf(['', ...FONTS]),
  ...Object.fromEntries(Object.keys(SIZES).map((name) => [name, size(name)])),
};

/**
 * An entry of a list by a name that anyone may have written, such as `constructor`.
 * @template T @param {Record<string, T>} list @param {string} name @returns {T | undefined}
 */
const own = (list, name) => (Object.hasOwn(list, name) ? list[name] : undefined);

/** @param {string} name @returns {Judge | undefined} */
const judgeOf = (name) =>
  own(JUDGES, name) ?? (/^--rr-[a-z]+(-[a-z]+)*$/.test(name) ? color : undefined);

/** What the addresses of the two tools before this page said otherwise. @type {Record<string, (value: string) => [name: string, value: string]>} */
const FORMER = {
  route: (value) => [
    'place',
    /** @type {Record<string, string>} */ ({
      'code-block': 'squarespace',
      html: 'html',
      wordpress: 'wordpress',
      'wordpress-plugin': 'wordpress-plugin',
      frame: 'frame',
      npm: 'npm',
    })[value] ?? '',
  ],
  width: (value) => ['width', value === '360' ? 'phone' : value],
  page: (value) => ['ground', value === 'dark' ? '#121212' : ''],
};

/** @typedef {Record<string, string> & { without: string }} Choices chosen values by name; nothing chosen is no entry */

/**
 * What is chosen, of names and values that anyone may have written.
 * @param {Iterable<[name: string, value: string]>} entries
 * @returns {Choices}
 */
export function readChoices(entries) {
  /** @type {Choices} */
  const choices = { without: '' };
  const without = new Set();
  for (const [given, written] of entries) {
    if (given === 'without') {
      for (const word of written.split(/\s+/)) if (LEAVE_OUT.includes(word)) without.add(word);
      continue;
    }
    const [name, value] = own(FORMER, given)?.(written) ?? [given, written];
    const taken = judgeOf(name)?.(value);
    if (taken !== undefined && !Object.hasOwn(choices, name)) choices[name] = taken;
  }
  choices.without = LEAVE_OUT.filter((word) => without.has(word)).join(' ');
  return choices;
}

/** What is chosen, as the query of an address. @param {Choices} choices */
export const writeChoices = (choices) =>
  new URLSearchParams(Object.entries(choices).filter(([, value]) => value)).toString();

/** Which fields belong to which widget; those that are not here belong to all. @type {Record<string, string[]>} */
const FIELDS_OF = {
  relationship: ['rupture-diagram', 'repair-checklist', PAIR, 'repair-kit'],
  people: ['repair-checklist', PAIR, 'repair-kit'],
  opening: ['repair-checklist', PAIR, 'repair-kit'],
  title: ['rupture-diagram', 'repair-checklist', 'repair-card'],
  look: ['repair-card', 'repair-kit'],
  pdf: ['repair-card'],
  notes: ['repair-checklist', PAIR, 'repair-kit'],
  'co-creation': ['repair-checklist', PAIR, 'repair-kit'],
  saving: ['repair-checklist', PAIR, 'repair-kit'],
  unicorn: ['repair-card', 'repair-kit'],
};

/** What is chosen to show: one widget, the pair, or all. @param {Choices} choices */
export const widgetOf = ({ widget = 'repair-checklist' }) => widget;

/** Whether a field belongs to the chosen widget. @param {string} name @param {Choices} choices */
export const belongs = (name, choices) => FIELDS_OF[name]?.includes(widgetOf(choices)) ?? true;

/** A page that tells nothing of what was read here, in the chosen language. @param {Choices} choices */
const neutralPage = ({ lang = 'en' }) => `https://${lang.replace(/-.*/, '')}.wikipedia.org/`;

/** The parts of the library's choice that say what is shown. @param {string} chosen @returns {Pick<import('./library.js').Choice, 'widget' | 'inside'>} */
const shown = (chosen) =>
  chosen === PAIR
    ? { widget: 'repair-kit', inside: ['rupture-diagram', 'repair-checklist'] }
    : { widget: /** @type {import('./library.js').Choice['widget']} */ (chosen) };

/** The chosen variables with their units. @param {Choices} choices @returns {Record<string, string>} */
const variablesOf = (choices) =>
  Object.fromEntries(
    Object.entries(choices)
      .filter(([name]) => name.startsWith('--rr-'))
      .map(([name, value]) => [name, `${value}${SIZES[name]?.unit ?? ''}`]),
  );

/** A text in which no sign begins a tag: the widgets take none in their words. @param {string} text */
const withoutMarkup = (text) => text.replace(/<(?=[a-z!/])/gi, '< ');

/**
 * What the library makes a snippet of.
 * @param {Choices} choices @param {import('./library.js').Wording} wording the words of the chosen language
 * @param {boolean} isFramed whether nothing but attributes can cross
 * @returns {import('./library.js').Choice}
 */
export function choiceOf(choices, wording, isFramed = false) {
  const parts = shown(widgetOf(choices));
  const chosen = (/** @type {string} */ name) =>
    belongs(name, choices) ? (choices[name] ?? '') : '';
  /** @type {Record<string, unknown>} */
  const words = {};
  const [title, opening, helpline = ''] = [
    withoutMarkup(chosen('title')),
    withoutMarkup(chosen('opening')),
    choices['helpline'],
  ];
  if (title) words['title'] = title;
  // Before the ones that we have: the first one stands in the bubble.
  if (opening)
    words['openings'] = [
      { label: opening.replace(/^(.{24}).+$/s, '$1…'), text: opening },
      ...wording.checklist.openings,
    ];
  if (isFramed && helpline && belongs('opening', choices))
    words['help'] = `${withoutMarkup(helpline)} ${wording.checklist.help}`;
  const json =
    Object.keys(words).length === 0
      ? ''
      : JSON.stringify(parts.widget === 'repair-kit' ? { checklist: words } : words);
  /** @type {Record<string, string>} */
  const attributes = { wording: json };
  for (const name of ['theme', 'heading-level', 'relationship', 'people', 'look', 'pdf'])
    attributes[name] = chosen(name);
  attributes['without'] = choices.without
    .split(' ')
    .filter((word) => word && belongs(word, choices))
    .join(' ');
  const titled = (/** @type {'diagram' | 'checklist' | 'card'} */ section) =>
    title ? { ...wording[section], title } : wording[section];
  return {
    ...parts,
    attributes,
    // In a frame it could only leave the frame.
    exit: choices['exit'] && !placeOf(choices).isFramed ? neutralPage(choices) : '',
    // The readable copy has the page's own title, too.
    wording: /** @type {import('./library.js').Wording} */ ({
      ...wording,
      diagram: titled('diagram'),
      checklist: titled('checklist'),
      card: titled('card'),
    }),
    helpline: isFramed ? '' : helpline,
    variables: variablesOf(choices),
  };
}
