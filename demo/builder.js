/* The embed builder: what is chosen, as it looks, and as it is pasted. The snippets themselves come from the library. */
import { copyOnPress } from './copy.js';

/** @typedef {import('../src/embed/index.js').Choice} Choice */
/** @typedef {import('../src/embed/index.js').Route} Route */

// By a name of its own, since the types are checked before anything is built.
const LIBRARY = '../dist/embed.js';
/** @type {typeof import('../src/embed/index.js')} */
const { en, snippet, snippetOnce } = await import(LIBRARY);

/** The languages by their own names. @type {Record<string, string>} */
const LANGUAGES = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  'pt-BR': 'Português (Brasil)',
  ar: 'العربية',
  'zh-Hans': '简体中文',
  hi: 'हिन्दी',
};

/** What to know about a route, in a sentence or two. @type {Record<Route, string>} */
const NOTES = {
  html: 'Copy the files of dist/ into the folder that you named, then paste this where the widget should stand.',
  wordpress:
    'Authors may paste this: WordPress keeps it. An administrator adds the script below once, for example with a plugin for header and footer code.',
  'wordpress-plugin': 'Paste this into a Shortcode block. The plugin brings the script.',
  'code-block':
    'Squarespace: Code block (Business plan or higher). Wix: Embed HTML. Drupal: Full HTML. Ghost: HTML card.',
  frame:
    'Works where scripts are not allowed but frames are. The script below is optional: it fits the height.',
  npm: 'npm install rupture-repair lit @lit/context',
};

const byId = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const form = /** @type {HTMLFormElement} */ (byId('choices'));
const preview = /** @type {HTMLIFrameElement} */ (byId('preview'));
/** @type {Record<string, string>} */
const integrity = await (await fetch('../dist/integrity.json')).json();

/** The words of a language, loaded when it is chosen. @param {string} lang */
async function wordingOf(lang) {
  if (lang === 'en') return en;
  const words = await import(`../dist/lang/${lang}.js`);
  return words[lang.replace('-', '')];
}

/** Shows the fields that the chosen widget has. */
function showFields() {
  const { value } = /** @type {HTMLSelectElement} */ (byId('widget'));
  for (const field of /** @type {NodeListOf<HTMLElement>} */ (
    form.querySelectorAll('[data-for]')
  )) {
    field.hidden = !field.dataset['for']?.split(' ').includes(value);
    for (const input of field.querySelectorAll('input, select'))
      if (input.closest('[data-for]') === field)
        /** @type {HTMLInputElement} */ (input).disabled = field.hidden;
  }
}

/** What is chosen, as attributes of the widget. */
function attributes() {
  const data = new FormData(form);
  /** @type {Record<string, string>} */
  const chosen = {};
  for (const name of ['theme', 'heading-level', 'relationship', 'people', 'look', 'pdf'])
    chosen[name] = String(data.get(name) ?? '');
  chosen.without = data.getAll('without').join(' ');
  const title = String(data.get('title') ?? '').trim();
  chosen.wording = title ? JSON.stringify({ title }) : '';
  return chosen;
}

async function show() {
  showFields();
  const data = new FormData(form);
  const lang = String(data.get('lang'));
  const wording = await wordingOf(lang);
  /** @type {Choice} */
  const choice = {
    widget: /** @type {Choice['widget']} */ (data.get('widget')),
    wording,
    attributes: attributes(),
  };
  const route = /** @type {Route} */ (data.get('route'));
  const files = { base: String(data.get('base')).replace(/\/?$/, '/'), integrity };
  byId('note').textContent = NOTES[route];
  byId('snippet').textContent = snippet(route, choice, files);
  const once = snippetOnce(route, choice, files);
  byId('snippet-once').textContent = once;
  byId('once').hidden = !once;
  preview.width = String(data.get('width')) || '100%';
  // As the visitor gets it, in a frame of its own: the page's styles do not reach in.
  const query = new URLSearchParams({ widget: choice.widget, lang });
  for (const [name, value] of Object.entries(choice.attributes)) if (value) query.set(name, value);
  const address = `../dist/frame.html?${query}`;
  if (preview.getAttribute('src') !== address) preview.src = address;
  const kept = new URLSearchParams(
    [...data].filter(([, value]) => value).map(([name, value]) => [name, String(value)]),
  );
  history.replaceState(null, '', `?${kept}`);
}

/** Takes over what the address says, so that a choice can be shared by its link. */
function readAddress() {
  const query = new URLSearchParams(location.search);
  for (const field of /** @type {Iterable<HTMLInputElement | HTMLSelectElement>} */ (
    form.elements
  )) {
    const values = query.getAll(field.name);
    if (!field.name || values.length === 0) continue;
    if (field instanceof HTMLInputElement && field.type === 'checkbox')
      field.checked = values.includes(field.value);
    else if (
      !(field instanceof HTMLSelectElement) ||
      [...field.options].some(({ value }) => value === values[0])
    )
      field.value = values[0] ?? '';
  }
}

byId('lang').append(
  ...Object.entries(LANGUAGES).map(([lang, name]) => {
    const option = new Option(name, lang);
    option.lang = lang;
    return option;
  }),
);
form.addEventListener('input', () => void show());
// The fields that stand beside the form, and belong to it.
for (const id of ['route', 'width']) byId(id).addEventListener('input', () => void show());
form.addEventListener('reset', () => queueMicrotask(() => void show()));
copyOnPress(byId('copy'), byId('snippet'), byId('said'), 'text');

readAddress();
await show();
