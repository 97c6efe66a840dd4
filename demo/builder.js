/* The embed builder: what is chosen, as it looks, and as it is pasted. The snippets themselves come from the library. */
import { copyOnPress } from './copy.js';

/** @typedef {import('../src/embed/index.js').Choice} Choice */
/** @typedef {import('../src/embed/index.js').Route} Route */

// By a name of its own, since the types are checked before anything is built.
const LIBRARY = '../dist/embed.js';
/** @type {typeof import('../src/embed/index.js')} */
const { en, FOLDER, isWebAddress, snippet, snippetOnce, webFolder } = await import(LIBRARY);

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

/** What was not taken over from the link, by the name of its field. @type {Map<string, string>} */
const refused = new Map();

/** Whether an address is on this very site. @param {string} address */
const isOfThisSite = (address) =>
  isWebAddress(address) && new URL(address, location.href).origin === location.origin;

/** What is to be said about the addresses, of the link and in the fields. @param {FormData} data */
function remarks(data) {
  const base = String(data.get('base'));
  const pdf = String(data.get('pdf') ?? '');
  const accepted = 'Please give a relative address, or one that begins with https:// or http://.';
  const said = [...refused.values()];
  if (webFolder(base) === undefined)
    said.push(`“${base}” is no folder on the web; the snippet says ${FOLDER}. ${accepted}`);
  if (pdf && !isWebAddress(pdf))
    said.push(`“${pdf}” is no address on the web; the snippet offers no PDF. ${accepted}`);
  else if (pdf && !isOfThisSite(pdf))
    said.push(
      'A frame offers a PDF of its own site only, and so this preview does not show yours.',
    );
  return said.join(' ');
}

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
  const files = { base: String(data.get('base')) || FOLDER, integrity };
  byId('refused').textContent = remarks(data);
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

/**
 * What the link says for a field: an address only of this site, since a snippet with another's script or file could be handed
 * to someone who trusts this page. @param {HTMLInputElement} field @param {string} value
 */
function readField(field, value) {
  if (['base', 'pdf'].includes(field.name) && value && !isOfThisSite(value))
    refused.set(
      field.name,
      `The link that you followed says “${value.slice(0, 120)}” for “${field.labels?.[0]?.textContent}”. It leads to another place than this site, and was not taken over. Type it in if it is yours.`,
    );
  else field.value = value.slice(0, field.maxLength > 0 ? field.maxLength : undefined);
}

/** Takes over what the address says, so that a choice can be shared by its link. */
function readAddress() {
  const query = new URLSearchParams(location.search);
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
    const values = query.getAll(field.name);
    const [value] = values;
    if (!field.name || value === undefined) continue;
    if (field instanceof HTMLSelectElement) {
      if ([...field.options].some((option) => option.value === value)) field.value = value;
    } else if (field.type === 'checkbox') field.checked = values.includes(field.value);
    else readField(field, value);
  }
}

byId('lang').append(
  ...Object.entries(LANGUAGES).map(([lang, name]) => {
    const option = new Option(name, lang);
    option.lang = lang;
    return option;
  }),
);
form.addEventListener('input', ({ target }) => {
  refused.delete(/** @type {HTMLInputElement} */ (target).name);
  void show();
});
// The fields that stand beside the form, and belong to it.
for (const id of ['route', 'width']) byId(id).addEventListener('input', () => void show());
form.addEventListener('reset', () => {
  refused.clear();
  queueMicrotask(() => void show());
});
copyOnPress(byId('copy'), byId('snippet'), byId('said'), 'text');

readAddress();
await show();
