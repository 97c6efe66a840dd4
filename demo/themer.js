/* The themer: fields for the public variables, live widgets, contrast as numbers, and the CSS to paste. */
import { contrasts, painted } from './contrast.js';
import { copyOnPress } from './copy.js';

/** @typedef {{ name: string, description: string }} Variable */

const byId = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const form = /** @type {HTMLFormElement} */ (byId('choices'));
const kit = byId('widgets');
const card = /** @type {HTMLElement} */ (kit.querySelector('repair-card'));
const stage = /** @type {HTMLElement} */ (kit.closest('.stage'));

/** The variables that are sizes, as a slider. @type {Record<string, { min: number, max: number, step: number, value: number, unit: string }>} */
const SIZES = {
  '--rr-size': { min: 14, max: 24, step: 1, value: 16, unit: 'px' },
  '--rr-radius': { min: 0, max: 2, step: 0.25, value: 0.5, unit: 'em' },
  '--rr-line-weight': { min: 1, max: 5, step: 0.5, value: 2, unit: 'px' },
};

/** What each token is called in the table of contrast. @type {Record<string, string>} */
const NAMES = {
  ink: 'Text',
  quiet: 'Second text',
  accent: 'Links and focus',
  line: 'Lines',
  'on-gold': 'Words on gold',
};

/** The names of the fields that a person has changed. @type {Set<string>} */
const changed = new Set();

const hex = (/** @type {string} */ color) =>
  `#${painted('#fff', color)
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`;

/** @param {string} group @param {Variable} variable @param {Record<string, string | number>} attributes */
function addField(group, { name, description }, attributes) {
  const row = document.createElement('p');
  const label = document.createElement('label');
  const input = document.createElement('input');
  const [text = ''] = description.split(';');
  label.textContent = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  label.htmlFor = input.id = name;
  input.name = name;
  for (const [key, value] of Object.entries(attributes)) input.setAttribute(key, String(value));
  row.append(label, input);
  byId(group).append(row);
}

function addFields(/** @type {Variable[]} */ variables) {
  const drawing = /skin|hair|clothes|unicorn|mane|outline/;
  for (const variable of variables) {
    const size = SIZES[variable.name];
    if (size) {
      const { min, max, step, value } = size;
      addField('sizes', variable, { type: 'range', min, max, step, value });
    } else if (!/font/.test(variable.name))
      addField(drawing.test(variable.name) ? 'people' : 'colors', variable, { type: 'color' });
  }
}

/** What a person has set, as declarations. */
function declarations() {
  const data = new FormData(form);
  return [...changed]
    .filter((name) => name.startsWith('--rr-') && data.get(name))
    .map((name) => {
      const unit = SIZES[name]?.unit ?? '';
      return `${name}: ${data.get(name)}${unit};`;
    });
}

function showContrast() {
  const page = stage.classList.contains('dark') ? '#121212' : '#ffffff';
  const isFixed = ['paper', 'ink-saving'].includes(kit.getAttribute('theme') ?? '');
  const pairs = contrasts(card, isFixed ? '#ffffff' : page);
  const cell = (/** @type {typeof pairs[number] | undefined} */ pair) => {
    const data = document.createElement('td');
    if (!pair) return data;
    const isLow = pair.ratio < pair.needed;
    // Rounded down: 6.99 is not 7.
    data.textContent = `${(Math.floor(pair.ratio * 10) / 10).toFixed(1)}${isLow ? ' too low' : ''}`;
    data.className = isLow ? 'low' : '';
    if (pair.what === 'on-gold') data.colSpan = 3;
    return data;
  };
  const rows = Object.entries(NAMES).map(([what, text]) => {
    const row = document.createElement('tr');
    const head = document.createElement('th');
    head.scope = 'row';
    head.textContent = text;
    const grounds = what === 'on-gold' ? ['gold'] : ['paper', 'sheet', 'field'];
    row.append(
      head,
      ...grounds.map((ground) =>
        cell(pairs.find((pair) => pair.what === what && pair.ground === ground)),
      ),
    );
    return row;
  });
  byId('contrast').replaceChildren(...rows);
  const low = pairs.filter(({ ratio, needed }) => ratio < needed).length;
  byId('verdict').textContent = low
    ? `${low} of ${pairs.length} pairs cannot be told apart well enough.`
    : 'All pairs can be told apart well.';
}

/** Colour fields that nobody has touched show what the widgets make of the others. */
function showDerived() {
  const base = card.shadowRoot?.querySelector('.base');
  if (!base) return;
  const probe = document.createElement('i');
  base.append(probe);
  for (const input of form.querySelectorAll('input'))
    if (input.type === 'color' && !changed.has(input.name)) {
      probe.style.color = `var(${input.name.replace('--rr-', '--_')})`;
      input.value = hex(getComputedStyle(probe).color);
    }
  probe.remove();
}

async function show() {
  const data = new FormData(form);
  const lines = declarations();
  kit.setAttribute('style', lines.join(' '));
  const theme = String(data.get('theme'));
  kit.toggleAttribute('theme', Boolean(theme));
  if (theme) kit.setAttribute('theme', theme);
  card.setAttribute('look', String(data.get('look')));
  stage.classList.toggle('dark', data.get('page') === 'dark');
  byId('css').textContent = lines.length
    ? `:root {\n${lines.map((line) => `  ${line}\n`).join('')}}`
    : '/* Nothing is changed yet. */';
  const look = data.get('look') === 'honey' ? '' : ` look="${data.get('look')}"`;
  byId('tag').textContent =
    `Your tags: <repair-kit${theme && ` theme="${theme}"`}>, <repair-card${look}>`;
  const kept = new URLSearchParams(
    [...data].filter(([name]) => changed.has(name)).map(([name, value]) => [name, String(value)]),
  );
  history.replaceState(null, '', kept.size ? `#${kept}` : location.pathname);
  // The widgets hear of the theme in their own time.
  for (const element of [kit, ...kit.children]) await /** @type {any} */ (element).updateComplete;
  showContrast();
  showDerived();
}

/** Whether a field can hold a value, which the browser would silently make another. @param {HTMLInputElement | HTMLSelectElement} field @param {string} value */
function canHold(field, value) {
  if (field instanceof HTMLSelectElement)
    return [...field.options].some((option) => option.value === value);
  if (field.type === 'color') return /^#[0-9a-f]{6}$/i.test(value);
  const number = Number(value);
  return value.trim() !== '' && number >= Number(field.min) && number <= Number(field.max);
}

/** Takes over what the address says, so that a theme can be shared by its link. */
function readAddress() {
  for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
    const field = form.elements.namedItem(name);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
    if (!canHold(field, value)) continue;
    field.value = value;
    changed.add(name);
  }
}

form.addEventListener('input', ({ target }) => {
  changed.add(/** @type {HTMLInputElement} */ (target).name);
  void show();
});
form.addEventListener('reset', () => {
  changed.clear();
  // After the fields have gone back.
  queueMicrotask(() => void show());
});
copyOnPress(byId('copy'), byId('css'), byId('said'), 'CSS');

/** @type {{ modules: { declarations: { tagName?: string, cssProperties?: Variable[] }[] }[] }} */
const manifest = await (await fetch('../custom-elements.json')).json();
const declared = manifest.modules.flatMap(({ declarations: all }) => all);
addFields(declared.find(({ tagName }) => tagName === 'repair-card')?.cssProperties ?? []);
await customElements.whenDefined('repair-card');
readAddress();
await show();
