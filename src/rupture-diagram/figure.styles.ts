import { css } from 'lit';
import { CONFLICT, LABEL, NAME_SIZE, RADIUS, RINGED, SIZES } from './geometry.js';

const rounded = (share: number) => Math.round(share * 10) / 10;

/* Half as long as one line of the largest word may be in the smaller circle: letters may be narrower than reckoned. */
const LINE = Math.sqrt((RINGED.r * RADIUS) ** 2 - (SIZES.l * 0.575) ** 2);

/* What stands in circles is placed and sized in hundredths of the figure's width, so that it fits at every width. */
const geometry = css`
  .figure {
    --_name: ${NAME_SIZE}px;
    --_beside-conflict: ${rounded(50 - LINE)}cqi;
    --_conflict: ${rounded(CONFLICT.y * RADIUS)}cqi;
    --_ringed: ${rounded(RINGED.y * RADIUS)}cqi;
    --_beside-label: ${rounded(50 - LABEL.x * RADIUS)}cqi;
    --_label: ${rounded(50 + LABEL.bottom * RADIUS)}cqi;
  }
  .l {
    --_word: ${SIZES.l};
  }
  .m {
    --_word: ${SIZES.m};
  }
  .s {
    --_word: ${SIZES.s};
  }
`;

const drawing = css`
  .figure {
    container-type: inline-size;
    position: relative;
    /* Full width where it is scarce; a little less leaves the rows room on the first screen. */
    inline-size: max(92%, min(100%, 18em));
    max-inline-size: 30em;
    margin-inline: auto;
  }
  .figure > svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  .list:has(button) .circle {
    cursor: pointer;
  }
  .fill {
    fill: var(--_fill, var(--_field));
  }
  [data-id='rupture'] > .fill {
    --_fill: var(--_sheet);
  }
  [data-id='conflict'] {
    --_fill: var(--_gold);
  }
  .ink,
  .numeral {
    fill: var(--_ink);
  }
  .gold {
    fill: var(--_gold);
  }
  .tint {
    fill: color-mix(in srgb, var(--_gold) 35%, var(--_field));
  }
  .on-gold,
  [data-id='conflict'] .glyph > .ink {
    fill: var(--_on-gold);
  }
  .outlined {
    fill: var(--_gold);
    stroke: var(--_ink);
    stroke-width: 4;
  }
  .glyph {
    transform: scale(0.625) translate(-48px, -48px);
  }
  .numeral {
    font-size: 46px;
    font-weight: bold;
    text-anchor: middle;
    dominant-baseline: central;
  }
  .name {
    display: none;
    block-size: 100%;
    place-content: center;
    padding-inline: 8px;
    font-size: var(--_name);
  }
  .name,
  .word {
    line-height: 1.15;
    text-align: center;
    text-wrap: balance;
    overflow-wrap: normal;
  }
  /* Where they are 14 px large, names stand in the small circles: so no picture has to be matched with a list. */
  @container (inline-size >= 33em) {
    .named > .glyph,
    .named > .numeral {
      display: none;
    }
    .name {
      display: grid;
    }
  }
  .word {
    position: absolute;
    display: grid;
    justify-content: center;
    padding: 0;
    font-size: min(var(--_word) * 1cqi, var(--_word) * 0.286em);
    font-weight: bold;
  }
  .in-conflict {
    inset-inline: var(--_beside-conflict);
    inset-block-start: calc(50% + var(--_conflict));
    transform: translateY(-50%);
    color: var(--_on-gold);
    pointer-events: none;
  }
  .in-conflict.ringed {
    inset-block-start: calc(50% + var(--_ringed));
  }
  .in-rupture {
    inset-inline: calc(var(--_beside-label) - 1.3cqi);
    inset-block-end: calc(100% - var(--_label) + 1.2cqi);
    align-content: end;
  }
  /* Pointed at: a breath of gold. Chosen: a wash of gold, and a heavier line. */
  .pointed > .fill {
    fill: color-mix(in srgb, var(--_gold) 22%, var(--_fill, var(--_field)));
  }
  [data-id='conflict'].pointed > .fill {
    fill: color-mix(in srgb, var(--_gold) 75%, var(--_field));
  }
  .chosen .fill {
    fill: color-mix(in srgb, var(--_gold) 50%, var(--_fill, var(--_field)));
  }
  .chosen > .fill {
    stroke: var(--_ink);
    stroke-width: 3px;
    vector-effect: non-scaling-stroke;
  }
  .in-rupture:focus-visible {
    outline: 0;
  }
  .in-rupture:focus-visible > span {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: var(--_radius);
    background: var(--_sheet);
    box-shadow: 0 0 0 8px var(--_sheet);
  }
  .pointed > span,
  .in-rupture.chosen > span {
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
  }
`;

export const figure = [geometry, drawing];
