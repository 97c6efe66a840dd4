/* What to do at the chosen place, step by step, with the buttons that do it. */
import { byId, LANG } from './fields.js';
import { fill } from './fill.js';
import { isOnNpm } from './places.js';
import { words } from './words.js';

/** @typedef {import('./words/en.js').Step & { deed?: import('./places.js').Deed | undefined }} Step */
/** @typedef {Record<string, () => Promise<string>>} Deeds each says what it has done */

/** @param {string} name @param {string} [text] @param {string} [className] */
function element(name, text = '', className = '') {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** @param {keyof typeof words.buttons} deed @param {Deeds} deeds */
function button(deed, deeds) {
  const made = /** @type {HTMLButtonElement} */ (
    element('button', words.buttons[deed], deed === 'copy' ? 'button first' : 'button')
  );
  made.type = 'button';
  const said = element('span', '', 'verdict');
  said.setAttribute('role', 'status');
  made.addEventListener('click', async () => {
    made.setAttribute('aria-busy', 'true');
    said.textContent = deed === 'download' || deed === 'plugin' ? words.deeds.packing : '';
    said.textContent = await /** @type {Deeds[string]} */ (deeds[deed])();
    made.removeAttribute('aria-busy');
  });
  return [made, said];
}

/** The code, folded. @param {string} id @param {string} code */
function folded(id, code) {
  const details = document.createElement('details');
  const lines = code.trim().split('\n').length;
  const size = (Math.ceil(new Blob([code]).size / 100) / 10).toFixed(1);
  const shows = words.showCode[lines === 1 ? 'one' : 'other'];
  details.append(element('summary', fill(shows, { lines, size })));
  const pre = element('pre');
  pre.tabIndex = 0;
  const shown = element('code', code);
  shown.id = id;
  pre.append(shown);
  details.append(pre);
  return details;
}

/** A piece of the page that some steps have. @param {string} id of its template */
const piece = (id) => /** @type {HTMLTemplateElement} */ (byId(id)).content.cloneNode(true);

/** @param {Step} step @param {import('./code.js').Made} made @param {Deeds} deeds */
function stepItem({ title, text = '', deed }, { choice, code, once, files }, deeds) {
  const item = element('li');
  // What is to be typed as it is, is set so.
  item.append(element('strong', title), ' ', deed === 'npm' ? element('code', text) : text);
  if (deed === 'npm' && !isOnNpm)
    item.replaceChildren(element('strong', title), piece('from-a-copy'));
  else if (deed === 'react') item.append(' ', piece('in-react'));
  if (deed === 'copy') {
    const row = element('p', '', 'row');
    row.append(...button('copy', deeds), ...button('mail', deeds));
    item.append(row, folded('snippet', code));
  } else if (deed === 'once') {
    const row = element('p', '', 'row');
    row.append(...button('once', deeds));
    item.append(row, folded('snippet-once', once));
  } else if (deed === 'helpline' && choice.helpline) {
    const row = element('p', '', 'row');
    row.append(...button('helpline', deeds));
    item.append(row);
  } else if (deed === 'download' || deed === 'plugin') {
    const row = element('p', '', 'row');
    row.append(...button(deed, deeds));
    item.append(row);
    if (deed === 'download') {
      const list = element('ul', '', 'files');
      for (const { as } of files) {
        const file = element('li');
        file.append(element('code', as));
        list.append(file);
      }
      item.append(list);
    }
  }
  return item;
}

/**
 * @param {{ place: import('./places.js').Place, about: import('./words/en.js').Place, way: string, steps: Step[], made: import('./code.js').Made }} chosen
 * @param {Deeds} deeds
 */
export function showSteps({ place, about, way, steps, made }, deeds) {
  const { isTried, longest } = place;
  const { name, limits, limitsOf = {} } = about;
  const open = [...document.querySelectorAll('#steps details[open] code')].map(({ id }) => id);
  const isNeeded = (/** @type {Step} */ { deed }) => deed !== 'once' || made.once;
  byId('steps').replaceChildren(
    ...steps.filter(isNeeded).map((step) => stepItem(step, made, deeds)),
  );
  // A code that somebody looks at stays open while they go on choosing.
  for (const id of open) document.getElementById(id)?.closest('details')?.setAttribute('open', '');
  const size = made.code.length;
  const isTooLong = Boolean(longest && size > longest);
  byId('too-long').hidden = !isTooLong;
  byId('too-long').textContent = isTooLong
    ? fill(words.tooLong, {
        size: size.toLocaleString(LANG),
        longest: longest?.toLocaleString(LANG) ?? '',
        place: name,
      })
    : '';
  byId('limits').textContent = limitsOf[way] ?? limits;
  byId('tried').textContent = isTried ? words.tried : words.untried;
  byId('tell').hidden = Boolean(isTried);
}
