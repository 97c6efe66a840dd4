/* How well the colours of the previewed widget can be told apart, as a table. */
import { contrasts } from './contrast.js';
import { fill } from './fill.js';
import { words } from './words.js';

const { tooLow, some, none, ...NAMES } = words.contrast;

/** @param {ReturnType<typeof contrasts>[number] | undefined} pair */
function cell(pair) {
  const data = document.createElement('td');
  if (!pair) return data;
  const isLow = pair.ratio < pair.needed;
  // Rounded down: 6.99 is not 7.
  data.textContent = `${(Math.floor(pair.ratio * 10) / 10).toFixed(1)}${isLow ? ` ${tooLow}` : ''}`;
  if (pair.what === 'on-gold') data.colSpan = 3;
  return data;
}

/** @param {Element} widget @param {string} ground the colour of the page beneath */
export function showContrast(widget, ground) {
  const pairs = contrasts(widget, ground);
  const rows = Object.entries(NAMES).map(([what, text]) => {
    const row = document.createElement('tr');
    const head = document.createElement('th');
    head.scope = 'row';
    head.textContent = text;
    const grounds = what === 'on-gold' ? ['gold'] : ['paper', 'sheet', 'field'];
    const cells = grounds.map((on) =>
      cell(pairs.find((pair) => pair.what === what && pair.ground === on)),
    );
    row.append(head, ...cells);
    return row;
  });
  document.getElementById('contrast')?.replaceChildren(...rows);
  const low = pairs.filter(({ ratio, needed }) => ratio < needed).length;
  const verdict = /** @type {HTMLElement} */ (document.getElementById('verdict'));
  const said = low ? fill(some, { low, all: pairs.length }) : none;
  if (verdict.textContent !== said) verdict.textContent = said;
}
