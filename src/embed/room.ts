/* Room for widgets whose script is still on the way, so that nothing below them moves when they come alive. */
import { SINGLES, type Single } from './sections.js';

/**
 * The heights of the widgets in English, from a width of their place on; both in em of their text. A picture grows with
 * its place: to the height comes a share of the width. `npm run check:shift` fails when they are no longer right.
 */
const HEIGHTS: Record<Single, [width: number, height: number, share?: number][]> = {
  'rupture-diagram': [
    [0, 77],
    [17.5, 74.5],
    [19, 69],
    [22, 67.5],
    [23.3, 62.5],
    [24.3, 59.5],
    [30, 57],
    [37.7, 71],
    [41, 70],
    [60, 47.5],
  ],
  'repair-checklist': [
    [0, 124],
    [17.2, 117.5],
    [19, 113],
    [20.2, 104.5],
    [22.2, 101.5],
    [23.3, 98.5],
    [24.3, 96],
    [30, 92.5],
    [37, 88],
    [45, 70],
  ],
  'repair-card': [
    [0, 87.5],
    [17, 85],
    [19.5, 86.3],
    [21.5, 84.2],
    [23.5, 86],
    [25.5, 85.8],
    [27, 83.3],
    [29.5, 84.5],
    [32, 44.1, 0.59],
    [33.5, 41.5, 0.59],
    [39.5, 40.1, 0.59],
    [45, 45.2, 0],
    [49, 25.7, 0.38],
    [56, 8.1, 0.7],
    [60, 6.7, 0.734],
    [64, 6.6, 0.71],
  ],
};

/** How much room the words of a language take, beside English: in general, and in places narrower than 25 em. */
const LENGTHS: Record<string, [wide: number, narrow: number]> = {
  ar: [0.97, 0.91],
  de: [1.03, 1.06],
  es: [1.02, 1.03],
  fr: [1.03, 1.06],
  hi: [1.01, 1.02],
  'pt-BR': [1.02, 1.04],
  'zh-Hans': [0.96, 0.89],
};

/**
 * The style sheet that keeps the room: under the readable copy, which is shorter than its widget, until the widget takes
 * its place. Where no scripts run, there is nothing to keep room for.
 */
export function roomStyles(): string {
  const copyOf = (name: Single) =>
    `:is(${name},[data-rupture-repair=${name}])>[data-fallback]{--_height:`;
  const heights = SINGLES.flatMap((name) =>
    HEIGHTS[name].map(([width, height, share]) => {
      const rule = `${copyOf(name)}${height}${share === undefined ? '' : `;--_share:${share}`}}`;
      // The widgets' text is never smaller than 16 px.
      const from = `max(${width}em,${width * 16}px)`;
      return width ? `@container (inline-size>=${from}){${rule}}` : rule;
    }),
  );
  const lengths = Object.entries(LENGTHS).map(([lang, [wide, narrow]]) => {
    const rule = (length: number) => `[data-fallback^=${lang}]{--_length:${length}}`;
    return `${rule(narrow)}@container (inline-size>=max(25em,400px)){${rule(wide)}}`;
  });
  return `@media (scripting:enabled){
:is(${SINGLES.join()}):not(:defined){display:block;container-type:inline-size}
[data-rupture-repair]{container-type:inline-size}
[data-fallback]{display:flow-root;min-block-size:calc(var(--rr-size,max(1em,16px))*var(--_height,0)*var(--_length,1) + var(--_share,0)*100cqi*var(--_length,1))}
${[...heights, ...lengths].join('\n')}
}
`;
}
