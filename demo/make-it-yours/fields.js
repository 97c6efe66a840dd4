/* The fields that are made of lists: languages, looks, places, ways, sizes and colours. */
import { FONTS, LANGUAGES, SIZES } from './choices.js';
import { PLACES } from './places.js';

/** @typedef {{ name: string, description: string, default: string }} Variable */

export const byId = (/** @type {string} */ id) =>
  /** @type {HTMLElement} */ (document.getElementById(id));

/** @param {string} selector */
const find = (selector) => /** @type {HTMLElement} */ (document.querySelector(selector));

/**
 * One choice of a group, as a label with its button.
 * @param {string} group @param {string} value @param {string} text
 */
function radio(group, value, text) {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'radio';
  input.name = group;
  input.value = value;
  label.append(input, text);
  return label;
}

/** What the looks of the card show. @type {Record<string, string>} */
const LOOKS = {
  '': 'Two tan people',
  harbour: 'Both with deep brown skin',
  orchard: 'Deep brown and pale, with grey hair',
  dusk: 'A parent and a grown child',
};

/** The two people, drawn once and coloured by their look. */
async function addLooks() {
  const source = await (await fetch('people.svg')).text();
  for (const [look, text] of Object.entries(LOOKS)) {
    const label = radio('look', look, text);
    label.className = 'look';
    const picture = document.createElement('img');
    // A picture of its own, so that its style sheet colours no other.
    const drawn = source.replace('class="base"', `class="base ${look || 'honey'}"`);
    picture.src = `data:image/svg+xml,${encodeURIComponent(drawn)}`;
    picture.alt = '';
    picture.width = 83;
    picture.height = 110;
    label.prepend(picture);
    find('.looks').append(label);
  }
  /** @type {HTMLInputElement} */ (find('.looks input')).checked = true;
}

/** A label, and beneath it its field. @param {string} group @param {Variable} variable @param {HTMLElement[]} inputs */
function addField(group, { name, description }, ...inputs) {
  const row = document.createElement('p');
  row.className = 'field';
  const label = document.createElement('label');
  const [text = ''] = description.split(';');
  label.textContent = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  label.htmlFor = /** @type {HTMLElement} */ (inputs[0]).id = name;
  row.append(label, ...inputs);
  byId(group).append(row);
}

/** @param {Record<string, string | number>} attributes */
function input(attributes) {
  const made = document.createElement('input');
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}

/** Fields for the public variables, told of in the manifest. */
async function addVariables() {
  /** @type {{ modules: { declarations: { tagName?: string, cssProperties?: Variable[] }[] }[] }} */
  const manifest = await (await fetch('../custom-elements.json')).json();
  const card = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === 'repair-card');
  const drawing = /skin|hair|clothes|unicorn|mane|outline/;
  for (const variable of card?.cssProperties ?? []) {
    const { name, default: value } = variable;
    const size = SIZES[name];
    if (size) {
      const { min, max, step, unit } = size;
      const placeholder = `${size.value} ${unit}`;
      addField('sizes', variable, input({ name, type: 'number', min, max, step, placeholder }));
    } else if (!/font|accent|-age-/.test(name)) {
      const [light = ''] = value.split(';');
      addField(
        drawing.test(name) ? 'drawing' : 'colors',
        variable,
        input({ name, type: 'text', placeholder: light, spellcheck: 'false', size: 9 }),
      );
    }
  }
}

/** Makes all fields that are made of lists. */
export async function addFields() {
  byId('lang').append(
    ...Object.entries(LANGUAGES).map(([lang, name]) => {
      const option = new Option(name, lang);
      option.lang = lang;
      return option;
    }),
  );
  byId('font').append(...FONTS.map((font) => new Option(font.split(',')[0], font)));
  find('.places').append(
    ...Object.entries(PLACES).map(([place, { name }]) => radio('place', place, name)),
  );
  await Promise.all([addLooks(), addVariables()]);
}

/** What the ways are called. @type {Record<string, string>} */
const WAYS = {
  files: 'I upload a few files, and paste a short code',
  paste: 'No files: I paste one long code',
  address: 'No files: a short code, and another company serves them',
};

/** Shows the ways that a place has, with the chosen one. @param {string[]} ways @param {string} chosen */
export function showWays(ways, chosen) {
  const group = find('.ways');
  const wanted = ways.join(' ');
  if (group.dataset['ways'] !== wanted) {
    group.dataset['ways'] = wanted;
    for (const label of group.querySelectorAll('label')) label.remove();
    group.append(
      ...ways.map((way, index) =>
        radio('way', way, `${WAYS[way] ?? way}${index === 0 ? ' (what we would take)' : ''}`),
      ),
    );
  }
  for (const one of group.querySelectorAll('input')) one.checked = one.value === chosen;
}
