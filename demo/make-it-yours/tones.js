/* What the widget makes of the chosen colour: tones of it, as the browser paints them, since words have to stand out from their ground. */
import { luminance, painted } from './contrast.js';
import { byId } from './fields.js';
import { say } from './verdicts.js';
import { words } from './words.js';

/** What is shown of them, by token. */
const SHOWN = /** @type {const} */ (['accent', 'line', 'paper']);

/** A token as the browser paints it, or nothing, where the widget has none of that name. @param {Element} base @param {string} token */
function paintedAs(base, token) {
  const own = base.ownerDocument.defaultView?.getComputedStyle(base);
  if (!own?.getPropertyValue(`--_${token}`)) return undefined;
  const probe = document.createElement('i');
  base.append(probe);
  probe.style.color = `var(--_${token})`;
  const rgb = painted(getComputedStyle(probe).color);
  probe.remove();
  return rgb;
}

/** @param {number[]} rgb */
const hexOf = (rgb) => `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

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
 * What becomes of the chosen colour: whether words take it as it is, or a tone of it, and which others come of it.
 * @param {Element | undefined} widget as it is previewed @param {string} [chosen] `#rrggbb`
 */
export function showTones(widget, chosen = '') {
  const base = (chosen && widget?.shadowRoot?.querySelector('.base')) || undefined;
  const tones = base
    ? SHOWN.map((token) => /** @type {const} */ ([token, paintedAs(base, token) ?? [0, 0, 0]]))
    : [];
  const [[, accent] = []] = tones;
  byId('toned').hidden = !accent;
  byId('tones').replaceChildren(...tones.map(([token, rgb]) => tone(token, hexOf(rgb))));
  if (!accent) return;
  const { asItIs, darker, lighter } = words.color;
  const isDarker = luminance(accent) < luminance(painted(chosen));
  say('color-said', hexOf(accent) === chosen ? asItIs : isDarker ? darker : lighter);
}

/** Says in the field of each colour the one that the widget has without it. @param {Element} widget as it is previewed */
export function showDefaults(widget) {
  const base = widget.shadowRoot?.querySelector('.base');
  for (const field of /** @type {NodeListOf<HTMLInputElement>} */ (
    document.querySelectorAll(':is(#colors, #drawing) input')
  )) {
    const rgb = base && paintedAs(base, field.name.replace('--rr-', ''));
    if (rgb) field.placeholder = hexOf(rgb);
  }
}
