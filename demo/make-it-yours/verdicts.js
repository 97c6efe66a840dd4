/* What the page says of what was typed, where it was typed. */
import { belongs } from './choices.js';
import { hexOf } from './color.js';
import { byId } from './fields.js';
import { fill } from './fill.js';
import { placeName, placeOf } from './places.js';
import { words } from './words.js';

/** Whether what was typed is a colour; what becomes of it, the preview shows. @param {string} text */
export function showColor(text) {
  const hex = hexOf(text);
  const isNone = Boolean(text.trim() && !hex);
  if (hex) /** @type {HTMLInputElement} */ (byId('pick')).value = hex;
  byId('color-said').classList.toggle('low', isNone);
  if (isNone || !hex) say('color-said', isNone ? words.color.none : '');
}

/**
 * Where the helpline will stand.
 * @param {import('./choices.js').Choices} choices @param {string} [given] the one that came with a link, which anyone may have made
 */
export function showHelpline(choices, given) {
  const { helpline = '' } = choices;
  const { beside, below, check } = words.helpline;
  const said = [belongs('opening', choices) ? beside : below, helpline === given ? check : ''];
  say('helpline-said', helpline && said.join(' ').trim());
}

/** Whether a quick exit can do at the chosen place what is said of it. @param {import('./choices.js').Choices} choices */
export function showExit(choices) {
  const isLost = Boolean(choices['exit'] && choices['place'] && placeOf(choices).isFramed);
  const place = words.places[placeName(choices)]?.name ?? '';
  byId('exit-said').hidden = !isLost;
  say('exit-said', isLost ? fill(words.exitInFrame, { place }) : '');
}

/** @param {string} id @param {string} text */
export function say(id, text) {
  const place = byId(id);
  if (place.textContent !== text) place.textContent = text;
}
