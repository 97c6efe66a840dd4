/* The fields that are made of lists: languages, looks, places, ways, sizes and colours. */
import { FONTS, LANGUAGES, SIZES } from './choices.js';
import { fill } from './fill.js';
import { isOnNpm, PLACES, waysOf } from './places.js';
import { words } from './words.js';

/** @typedef {{ name: string, default: string }} Variable */

/** The language of the page. */
export const LANG = document.documentElement.lang;

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

/** The two people, drawn once and coloured by their look. */
async function addLooks() {
  const source = await (await fetch('../demo/people.svg')).text();
  for (const [look, text] of Object.entries(words.looks)) {
    // The first one is the card's own.
    const label = radio('look', look === 'honey' ? '' : look, text);
    label.className = 'look';
    const picture = document.createElement('img');
    // A picture of its own, so that its style sheet colours no other.
    const drawn = source.replace('class="base"', `class="base ${look}"`);
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
function addField(group, { name }, ...inputs) {
  const row = document.createElement('p');
  row.className = 'field';
  const label = document.createElement('label');
  const own = /** @type {Record<string, string>} */ (words.variables);
  label.textContent = own[name.replace('--rr-', '')] ?? name;
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
      const isOurs = lang === LANG;
      const option = new Option(name, lang, isOurs, isOurs);
      option.lang = lang;
      return option;
    }),
  );
  byId('font').append(...FONTS.map((font) => new Option(font.split(',')[0], font)));
  find('.places').append(
    ...Object.keys(PLACES).map((place) =>
      radio('place', place, words.places[place]?.name ?? place),
    ),
  );
  await Promise.all([addLooks(), addVariables()]);
}

/** What a way is called at a place, and what is to be known before one chooses it. @param {import('./places.js').Place} place @param {import('./places.js').Way} way @param {boolean} isBest */
function wayText({ longest }, way, isBest) {
  const { best, upTo, elsewhere } = words.ways;
  const notes = [
    isBest ? best : '',
    way === 'paste' && longest ? fill(upTo, { longest: longest.toLocaleString(LANG) }) : '',
  ];
  // What npm does not have, no other company serves.
  const name = way === 'address' && !isOnNpm ? elsewhere : words.ways[way];
  return [name, ...notes].filter(Boolean).join(' ');
}

/** Shows the ways that a place has, with the chosen one. @param {import('./places.js').Place} place @param {string} chosen */
export function showWays(place, chosen) {
  const group = find('.ways');
  const ways = waysOf(place);
  const wanted = `${ways.join(' ')} ${place.longest ?? ''}`;
  if (group.dataset['ways'] !== wanted) {
    group.dataset['ways'] = wanted;
    for (const label of group.querySelectorAll('label')) label.remove();
    group.append(...ways.map((way, index) => radio('way', way, wayText(place, way, index === 0))));
  }
  for (const one of group.querySelectorAll('input')) one.checked = one.value === chosen;
}
