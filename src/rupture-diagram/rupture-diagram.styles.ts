import { css } from 'lit';
import { figure } from './figure.styles.js';
import { rows } from './rows.styles.js';

const page = css`
  @media screen {
    .base {
      padding: clamp(0.75em, 4%, 2em);
    }
  }
  .base {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .title {
    margin-block-end: 0.2em;
    font-size: 1.25em;
    line-height: 1.15;
  }
  .list,
  .list ul,
  .tells {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em 2.5em;
    align-items: start;
  }
  .short {
    margin-block: 0 0.3em;
    color: var(--_quiet);
    font-size: max(0.875em, 14px);
    line-height: 1.4;
  }
  .hint,
  .caption {
    margin-block: 0.75em 0;
  }
  /* Said before there is something to choose, seen after it. */
  .hint {
    order: 1;
  }
  .others {
    margin-block: 0.3em 0.25em;
    font-size: 0.9375em;
    font-weight: bold;
    line-height: 1.2;
  }
  .normal {
    margin-block-start: 1.75em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_rule);
  }
  .normal > .subtitle {
    font-size: 1.25em;
  }
  .tells {
    display: grid;
    gap: 0.75em 2em;
    margin-block-end: 1.25em;
    counter-reset: tell;
  }
  .tells > li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    max-inline-size: 42em;
    counter-increment: tell;
  }
  .tells > li::before {
    content: counter(tell);
    /* Else a screen reader says it as one word with what follows. */
    content: counter(tell) / '';
    color: var(--_accent);
    font-size: 1.6em;
    font-weight: bold;
    line-height: 1;
  }
  .base > .inset {
    max-inline-size: none;
    margin-block: 1.25em 0;
    border-color: var(--_gold);
  }
  cite {
    font-style: normal;
  }
  @container (inline-size >= 40em) {
    .tells {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (inline-size >= 42em) {
    .base > * {
      inline-size: 100%;
      max-inline-size: 78em;
      margin-inline: auto;
    }
    .columns {
      grid-template-areas: 'caption caption' 'figure rows' 'figure hint';
      grid-template-rows: auto auto 1fr;
      grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
    }
    .figure {
      grid-area: figure;
      inline-size: 100%;
      position: sticky;
      inset-block-start: 1em;
      max-inline-size: 34em;
    }
    .rows {
      grid-area: rows;
    }
    slot[name='caption'] {
      display: block;
      grid-area: caption;
      margin-block-end: 1em;
    }
    .caption {
      margin: 0;
    }
    .title {
      font-size: 1.6em;
    }
    .short {
      font-size: 1em;
      line-height: 1.5;
    }
    .others {
      margin-block: 0.9em 0.5em;
    }
  }
`;

const forced = css`
  @media (forced-colors: active) {
    .gold,
    .tint {
      stroke: CanvasText;
      stroke-width: 3;
    }
    .chosen > .ink {
      display: none;
    }
    .gold-frame,
    .base > .inset {
      border-color: CanvasText;
    }
    .chosen > .fill {
      stroke: Highlight;
      stroke-width: 8px;
      stroke-dasharray: 12px 6px;
      vector-effect: non-scaling-stroke;
    }
    .pointed > .fill {
      stroke: CanvasText;
      stroke-width: 6px;
      vector-effect: non-scaling-stroke;
    }
  }
`;

export const styles = [...figure, page, rows, forced];
