/* What the widget makes of the chosen colour: tones of it, as the browser paints them, since words have to stand out from their ground. */
import { painted } from './contrast.js';
import { byId } from './fields.js';
import { words } from './words.js';

/** What is shown of them, by token. */
const SHOWN = /** @type {const} */ (['accent', 'line', 'paper']);

/** @param {Element} base @param {string} token */
function hexOf(base, token) {
  const probe = document.createElement('i');
  base.append(probe);
  probe.style.color = `var(--_${token})`;
  const rgb = painted(getComputedStyle(probe).color);
  probe.remove();
  return `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** A colour with its name, and beside it how it looks. @param {keyof typeof words.color} name @param {string} hex */
function tone(name, hex) {
  const item = document.createElement('li');
  const patch = document.createElement('span');
  patch.className = 'patch';
  patch.style.background = hex;
  const code = document.createElement('code');
  code.textContent = hex;
  item.append(patch, `${words.color[name]} `, code);
  return item;
}

/**
 * Says that the colour is toned, and how it looks then; nothing, where it is as it was chosen, or none is.
 * @param {Element | undefined} widget as it is previewed @param {string} [chosen] `#rrggbb`
 */
export function showTones(widget, chosen = '') {
  const base = chosen && widget?.shadowRoot?.querySelector('.base');
  const tones = base
    ? SHOWN.map((token) => /** @type {const} */ ([token, hexOf(base, token)]))
    : [];
  const isToned = tones.length > 0 && tones[0]?.[1] !== chosen;
  byId('toned').hidden = !isToned;
  byId('tones').replaceChildren(...(isToned ? tones.map(([token, hex]) => tone(token, hex)) : []));
}
