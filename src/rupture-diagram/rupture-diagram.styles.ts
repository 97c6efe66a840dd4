import { css } from 'lit';

/* The widths of the figure, 35.2em, 17em and 56 %, are those of `geometry.ts`, which knows which labels fit at them. */
export const styles = css`
  .columns {
    display: grid;
    gap: 1.5em;
  }
  .stage {
    container-type: inline-size;
    position: relative;
    align-self: start;
    inline-size: 100%;
    max-inline-size: 36em;
    margin-inline: auto;
  }
  .stage > * {
    --w: 56cqi;
  }
  .circles {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: calc(50% - var(--w) / 2);
    inline-size: var(--w);
    block-size: var(--w);
    overflow: visible;
  }
  .leaders {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0;
    inline-size: 100%;
    block-size: 1px;
    overflow: visible;
    pointer-events: none;
  }
  [dir='rtl'] .circles {
    transform: scaleX(-1);
  }
  .fill {
    fill: var(--_field);
  }
  [data-id='rupture'] .fill {
    fill: var(--_sheet);
  }
  [data-id='conflict'] .fill {
    fill: var(--_gold);
  }
  .ink {
    fill: var(--_ink);
  }
  .pattern,
  .leaders path {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.6;
    stroke-linecap: round;
  }
  .circle:nth-of-type(5n + 3) .pattern {
    stroke-dasharray: 7 3.4;
  }
  .circle:nth-of-type(5n + 4) .pattern {
    stroke-dasharray: 0.1 3.4;
    stroke-width: 2.1;
  }
  .circle:nth-of-type(5n + 5) .pattern {
    stroke-dasharray: 8 3.4 0.1 3.4;
  }
  .circle:nth-of-type(5n + 6) .pattern {
    stroke-dasharray: 3 3;
  }
  .marked > :last-child {
    stroke: var(--_ink);
    stroke-width: 2.6;
  }
  .stage ul,
  .stage li {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .stage > ul {
    display: grid;
    align-content: center;
    min-block-size: var(--w);
    padding-inline-start: calc(var(--w) + 0.5em);
  }
  .label {
    display: block;
    inline-size: 100%;
    padding-block: 0.25em;
    padding-inline: 0.4em 0;
    font-size: max(0.875em, 14px);
    line-height: 1.2;
    overflow-wrap: anywhere;
    text-align: start;
  }
  button.label {
    border: 0;
    background: none;
  }
  .pointed span,
  button.label[aria-expanded='true'] span {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  .inset {
    border-color: var(--_gold);
  }
  dt {
    font-size: 0.9em;
  }
  dd {
    margin: 0 0 0.6em;
  }
  dd.large {
    font-size: 1.15em;
  }
  cite {
    font-style: normal;
  }
  /* Labels in circles. In em of the text, but never so narrow that a label's least size needs more. */
  @container (inline-size >= 17em) and (inline-size >= 272px) {
    .held {
      --x: var(--led-x);
      --y: var(--led-y);
      --r: var(--led-r);
      position: absolute;
      inset-inline-start: calc(var(--w) * (0.5 + var(--x)));
      inset-block-start: calc(50% + var(--w) * var(--y));
      display: grid;
      place-content: center;
      inline-size: calc(var(--w) * var(--r) * 2);
      block-size: calc(var(--w) * var(--r) * 2);
      min-block-size: 0;
      margin: calc(var(--w) * var(--r) * -1);
      padding: 0 0.5em;
      border-radius: 50%;
      text-align: center;
      text-wrap: balance;
      overflow-wrap: normal;
      color: var(--_on-gold);
    }
  }
  @container (inline-size >= 35.2em) and (inline-size >= 564px) {
    .roomy > * {
      --w: 100cqi;
    }
    .roomy > ul {
      padding: 0;
    }
    .roomy .circle {
      transform: scale(1);
    }
    .roomy .label {
      --x: var(--in-x);
      --y: var(--in-y);
      --r: var(--in-r);
      position: absolute;
      inset-inline-start: calc(var(--w) * (0.5 + var(--x)));
      inset-block-start: calc(50% + var(--w) * var(--y));
      display: grid;
      place-content: center;
      inline-size: calc(var(--w) * var(--r) * 2);
      block-size: calc(var(--w) * var(--r) * 2);
      min-block-size: 0;
      margin: calc(var(--w) * var(--r) * -1);
      padding: 0 0.5em;
      border-radius: 50%;
      text-align: center;
      text-wrap: balance;
      overflow-wrap: normal;
    }
    .roomy .large {
      font-size: clamp(14px, 4cqi, 1.4em);
      font-weight: bold;
    }
    .roomy .label[data-id='rupture'] {
      block-size: 44px;
      margin-block: -22px;
      border-radius: var(--_radius);
    }
    .roomy .label[data-id='conflict'] {
      color: var(--_on-gold);
    }
  }
  @container (inline-size >= 57.5em) {
    .columns {
      grid-template-columns: minmax(36em, 3fr) 2fr;
    }
  }
  @media (forced-colors: active) {
    [data-id='conflict'] .fill {
      stroke: Highlight;
      stroke-width: 4;
    }
  }
`;
