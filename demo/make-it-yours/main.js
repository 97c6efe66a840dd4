/* Make it yours: what is chosen, how it looks, and what to paste where. */
import { belongs, readChoices, widgetOf, writeChoices } from './choices.js';
import { make } from './code.js';
import { copy } from './deeds.js';
import { addFields, byId, showWays } from './fields.js';
import { fill } from './fill.js';
import { library, wordingOf } from './library.js';
import { isOnNpm, placeOf, wayOf } from './places.js';
import { showPreview } from './preview.js';
import { showPlace } from './show-place.js';
import { say, showColor, showExit, showHelpline } from './verdicts.js';
import { words } from './words.js';

/** @typedef {import('./choices.js').Choices} Choices */

const form = /** @type {HTMLFormElement} */ (byId('choices'));
const field = (/** @type {string} */ id) => /** @type {HTMLInputElement} */ (byId(id));
/** @type {Record<string, string>} */
const integrity = await (await fetch('../dist/integrity.json')).json();

/** What is said of an address that was not taken over, by the name of its field. @type {Map<string, string>} */
const refused = new Map();

const isOfThisSite = (/** @type {string} */ address) => {
  try {
    return new URL(address, location.href).origin === location.origin;
  } catch {
    return false;
  }
};

/** Takes over what the address says, so that a choice can be shared by its link. */
function readAddress() {
  const query = new URLSearchParams(location.search || location.hash.slice(1));
  const choices = readChoices(query);
  for (const name of ['base', 'pdf']) {
    const value = choices[name];
    // A snippet with another's script or file could be handed to someone who trusts this page.
    if (!value || isOfThisSite(value)) continue;
    const { labels } = field(name);
    refused.set(
      name,
      fill(words.refused.link, {
        value: value.slice(0, 120),
        field: labels?.[0]?.textContent ?? name,
      }),
    );
    delete choices[name];
  }
  setFields(choices);
  return choices;
}

/** Shows choices in the fields. @param {Choices} choices */
function setFields(choices) {
  for (const [name, value] of Object.entries(choices)) {
    const named = form.elements.namedItem(name);
    if (name === 'without')
      for (const box of form.querySelectorAll('[name=without]'))
        /** @type {HTMLInputElement} */ (box).checked = value
          .split(' ')
          .includes(/** @type {HTMLInputElement} */ (box).value);
    else if (named instanceof HTMLInputElement && named.type === 'checkbox') named.checked = true;
    else if (named && 'value' in named) named.value = value;
  }
}

/** What is chosen now. A way belongs to its place: it is shown anew with each. */
function chosen() {
  const data = [...new FormData(form)].map(
    ([name, value]) => /** @type {[string, string]} */ ([name, String(value)]),
  );
  const choices = readChoices(data);
  // What npm does not have, its CDNs do not serve.
  if (!isOnNpm && wayOf(choices) === 'address') choices['from'] = 'own';
  return choices;
}

/** @param {Choices} choices */
function showFields(choices) {
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll('[data-for]')))
    part.hidden = !belongs(part.dataset['for'] ?? '', choices);
}

/** What of the typed addresses is none. @param {FormData} data */
function showRefused(data) {
  const said = new Map(refused);
  const [base, pdf] = ['base', 'pdf'].map((name) => String(data.get(name) ?? '').trim());
  if (base && !library.webFolder(base)) said.set('base', fill(words.refused.base, { value: base }));
  if (pdf && !library.isWebAddress(pdf)) said.set('pdf', fill(words.refused.pdf, { value: pdf }));
  say('refused', [...said.values()].join(' '));
  byId('refused').hidden = said.size === 0;
}

/** The helpline that came with the address. @type {string | undefined} */
let given;
let latest = 0;
async function show() {
  const turn = ++latest;
  const choices = chosen();
  showFields(choices);
  showColor(field('color').value);
  showHelpline(choices, given);
  showExit(choices);
  showRefused(new FormData(form));
  const query = `?${writeChoices(choices)}`;
  history.replaceState(null, '', query);
  // The same page in another language goes on from here.
  for (const link of document.querySelectorAll('.site-head [hreflang]'))
    /** @type {HTMLAnchorElement} */ (link).search = query;
  const isLatest = () => turn === latest;
  try {
    const wording = await wordingOf(choices['lang'] ?? 'en');
    if (!isLatest()) return;
    const { title } = wording[SECTION[widgetOf(choices)] ?? 'checklist'];
    field('title').placeholder = title;
    field('opening').placeholder = wording.checklist.openings[0]?.text ?? '';
    const preview = make({ ...choices, place: 'html', way: 'files' }, wording, { integrity: {} });
    await Promise.all([
      showPreview(preview, choices),
      showPlace(choices, wording, { integrity, isLatest, isAsked: refused.has('base') }),
    ]);
  } catch (error) {
    const name = /** @type {Error} */ (error).message;
    say('limits', fill(words.deeds.choiceFailed, { name }));
  }
}

/** @type {Record<string, 'diagram' | 'checklist' | 'card'>} */
const SECTION = { 'rupture-diagram': 'diagram', 'repair-card': 'card' };

form.addEventListener('input', ({ target }) => {
  const { name, id } = /** @type {HTMLInputElement} */ (target);
  refused.delete(name);
  if (id === 'pick') field('color').value = field('pick').value;
  // Another place has its own best way.
  if (name === 'place')
    for (const way of form.querySelectorAll('[name=way]'))
      /** @type {HTMLInputElement} */ (way).checked = false;
  void show();
});
// The fields that stand beside the form, and belong to it.
byId('see').addEventListener('input', () => void show());
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => {
  refused.clear();
  // After the fields have gone back.
  queueMicrotask(() => void show());
});
byId('policy-copy').addEventListener('click', async () => {
  say('policy-said', await copy(byId('policy-text').textContent ?? ''));
});
byId('show').addEventListener('click', () => {
  const isOpen = byId('show').getAttribute('aria-expanded') === 'true';
  byId('show').setAttribute('aria-expanded', String(!isOpen));
  byId('show').textContent = isOpen ? words.page.show : words.hide;
  byId('see').classList.toggle('open', !isOpen);
  void show();
});

await addFields();
const { way, helpline } = readAddress();
given = helpline;
if (way) showWays(placeOf(chosen()), way);
await show();
document.documentElement.dataset['ready'] = '';
