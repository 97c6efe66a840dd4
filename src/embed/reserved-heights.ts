/* The heights that are reserved for widgets whose script is still on the way, so that nothing below them moves when they come alive. */
import { SINGLES, type Single } from '../contract/names.js';
import * as card from '../repair-card/reserved-heights.js';
import * as checklist from '../repair-checklist/reserved-heights.js';
import * as diagram from '../rupture-diagram/reserved-heights.js';
import { NARROW, type ReservedHeight, type ReservedLengths } from '../contract/reserved-height.js';

const RESERVED: Record<Single, { HEIGHTS: ReservedHeight[]; LENGTHS: ReservedLengths }> = {
  'rupture-diagram': { HEIGHTS: diagram.HEIGHTS, LENGTHS: diagram.LENGTHS },
  'repair-checklist': { HEIGHTS: checklist.HEIGHTS, LENGTHS: checklist.LENGTHS },
  'repair-card': { HEIGHTS: card.HEIGHTS, LENGTHS: card.LENGTHS },
};

/**
 * The style sheet that reserves them: under the readable copy, which is shorter than its widget, until the widget takes
 * its place. Where no scripts run, nothing is reserved. A helpline's links look like the words of the widget around them,
 * where the page says nothing of links: a browser's own blue cannot be read in every look.
 * @param names the widgets that it is for @param langs the languages that it is for; without them all
 */
export function reservedHeightStyles(
  names: readonly Single[] = SINGLES,
  langs?: readonly string[],
): string {
  const copyOf = (name: Single, lang = '') =>
    `:is(${name},[data-rupture-repair=${name}])>[data-fallback${lang && `^=${lang}`}]::before`;
  const heights = names.flatMap((name) =>
    RESERVED[name].HEIGHTS.map(([width, height, share]) => {
      const rule = `${copyOf(name)}{--_height:${height};--_share:${share}}`;
      // The widgets' text is never smaller than 16 px.
      const from = `max(${width}em,${width * 16}px)`;
      return width ? `@container (inline-size>=${from}){${rule}}` : rule;
    }),
  );
  const lengths = names.flatMap((name) =>
    Object.entries(RESERVED[name].LENGTHS)
      // A variant is as long as its language, but for what is said of it itself.
      .filter(([lang]) => !langs || langs.some((one) => `${one}-`.startsWith(`${lang}-`)))
      .map(([lang, [wide, narrow]]) => {
        const rule = (length: number) => `${copyOf(name, lang)}{--_length:${length}}`;
        return `${rule(narrow)}@container (inline-size>=max(${NARROW}em,${NARROW * 16}px)){${rule(wide)}}`;
      }),
  );
  return `@media (scripting:enabled){
:where(:is(${names.join()}):not(:defined)){display:block}
:where(:is(${names.join()}):not(:defined),[data-rupture-repair]):where(:has(>[data-fallback])){display:grid;grid:auto/minmax(8em,40em) minmax(0,1fr)}
:where(:is(${names.join()},[data-rupture-repair])>:is([slot],[data-slot]) a){color:inherit}
[data-fallback]{grid-column:1/-1;container-type:inline-size;letter-spacing:normal}
[data-fallback]::before{content:"";float:left;block-size:calc(var(--rr-size,max(1em,16px))*var(--_height,0)*var(--_length,1) + 100cqi*var(--_share,0)*var(--_length,1))}
${[...heights, ...lengths].join('\n')}
}
`;
}
