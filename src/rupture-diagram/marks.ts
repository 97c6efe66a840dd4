import { html, nothing, svg } from 'lit';
import { still } from '../widget/still.js';
import { glyphs, ring } from './artwork.js';
import type { DiagramModel, KindModel } from './kinds.js';

/* Circles: exact ones, with ink that is thin at the upper left and heavy on the shade side. */

/** The pen's line goes around. */
export const largeCircle = [svg`<circle class="fill" r="192"></circle>`, ring];

/** The ink is a larger, not quite round one, that has slipped to the shade. It is a ring: a theme’s fill may be transparent. */
const smallCircle = svg`<path class="ink" d="M48 0a47 46 0 1 1 0-.1zM43 0a43 43 0 1 0 0 .1z" transform="rotate(45)"></path><circle class="fill" r="44"></circle>`;

/** What stands for rupture itself where its name has no room in the picture: a circle in a circle. */
const nested = svg`<circle class="outlined" cy="-5" r="25"></circle>`;

const numeral = (number: number) => svg`<text class="numeral" y="2">${number}</text>`;

/**
 * The small circle of each kind, with its sign in it: a drawn glyph, or a numeral for the kinds of a page's own list. Either all
 * have glyphs or none has: a numeral counts them. Where it is named, its name is there, too, for a wide picture.
 */
export function marksOf({
  of,
  others,
  isDrawn,
}: DiagramModel): (kind: KindModel, isNamed?: boolean) => unknown {
  return (kind, isNamed = false) => {
    const glyph = isDrawn || kind.id === 'conflict' ? glyphs[kind.id] : undefined;
    const place = others.indexOf(kind) + 1;
    const sign = glyph ?? (place ? numeral(place) : nested);
    // A template of its own: what the whole is parsed as is SVG.
    const name = html`<div class="name" lang=${kind.lang ?? nothing}>${kind.label}</div>`;
    return still(of, `mark ${kind.id} ${isNamed}`, () => [
      smallCircle,
      sign,
      isNamed
        ? svg`<foreignObject x="-44" y="-44" width="88" height="88">${name}</foreignObject>`
        : nothing,
    ]);
  };
}
