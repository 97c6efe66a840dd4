/* What the page says of what was typed, where it was typed. */
import { belongs } from './choices.js';
import { hexOf, judge } from './color.js';
import { byId } from './fields.js';
import { placeOf } from './places.js';

/** What the colour is good for. @param {string} text */
export function showColor(text) {
  const hex = hexOf(text);
  const mend = byId('mend');
  mend.hidden = true;
  let said = '';
  if (text.trim() && !hex) said = 'Write it as six signs after a #, such as #2f6b5b, or pick it.';
  else if (hex) {
    /** @type {HTMLInputElement} */ (byId('pick')).value = hex;
    const { isReadable, darker = '' } = judge(hex);
    said = isReadable ? '✓ Easy to read' : 'Too pale for words on paper.';
    mend.hidden = isReadable;
    mend.textContent = `Use this darker one, ${darker}`;
    mend.dataset['color'] = darker;
    mend.style.borderColor = darker;
  }
  say('color-said', said);
}

/**
 * Where the helpline will stand.
 * @param {import('./choices.js').Choices} choices @param {string} [given] the one that came with a link, which anyone may have made
 */
export function showHelpline(choices, given) {
  const { helpline = '' } = choices;
  const where = belongs('opening', choices)
    ? '✓ It stands beside the safety note.'
    : '✓ It stands below.';
  const check =
    helpline === given ? ' It came with the link that you opened: check that it is right.' : '';
  say('helpline-said', helpline && `${where}${check}`);
}

/** Whether a quick exit can do at the chosen place what is said of it. @param {import('./choices.js').Choices} choices */
export function showExit(choices) {
  const { name, isFramed } = placeOf(choices);
  const isWanted = Boolean(choices['exit'] && choices['place'] && isFramed);
  byId('exit-said').hidden = !isWanted;
  say(
    'exit-said',
    isWanted
      ? `Not here: ${name} keeps the code in a frame, and a frame cannot leave the page around it. The code has no quick exit.`
      : '',
  );
}

/** @param {string} id @param {string} text */
export function say(id, text) {
  const place = byId(id);
  if (place.textContent !== text) place.textContent = text;
}
