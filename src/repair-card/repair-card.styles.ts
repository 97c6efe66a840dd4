import { css } from 'lit';

/**
 * The card's composition by its own width, in text sizes, so that larger letters get the narrower form: one column; from 32
 * em the words beside the people; from 45 em three columns; from 60 em the unicorn under the list.
 */
export const styles = css`
  .base {
    --_font-title: var(--rr-font-title, 'Rupture Repair Lettering', system-ui, sans-serif);
  }
  .card {
    --_text: 1.05em;
    --_title: min(2.75em, 17.6cqi);
    --_cells: 'title' 'left' 'people' 'right' 'myth' 'credit' / minmax(0, 1fr);
    --_top: 'title people right' auto 'left people right' 1fr;
    --_columns: minmax(0, 30fr) minmax(0, 38fr) minmax(0, 32fr);
    display: grid;
    grid-template: var(--_cells);
    gap: 0.8em;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .tall {
    max-inline-size: 30em;
    margin-inline: auto;
  }
  .long {
    --_top: 'title title title' auto 'left people right' 1fr;
  }
  .wide {
    --_text: clamp(1.05em, 1.9cqi, 2.2em);
    --_title: clamp(1.4em, 5.5cqi, 7.5em);
    --_cells: var(--_top) 'myth myth myth' auto 'credit credit credit' auto / var(--_columns);
  }
  :where(.card) p {
    max-inline-size: none;
    margin: 0;
  }
  .card > div {
    align-self: end;
    font-size: var(--_text);
  }
  slot[name='title'] {
    display: block;
    grid-area: title;
  }
  .title {
    position: relative;
    margin: 0;
    font-size: var(--_title);
    line-height: 1.1;
  }
  .credit {
    grid-area: credit;
    color: var(--_quiet);
    font-size: 0.875em;
  }

  .drawing {
    display: block;
    inline-size: 82%;
    block-size: auto;
    margin-inline: auto;
  }
  .people {
    grid-area: people;
  }
  .card > .left {
    grid-area: left;
    align-self: center;
  }
  .card > .right {
    grid-area: right;
    align-self: start;
    display: grid;
    gap: 0.6em;
  }
  .myth {
    grid-area: myth;
    display: flex;
    gap: 0.5em 2%;
    align-items: center;
  }
  .myth > p {
    grid-area: say;
    flex: 1;
    align-self: center;
    text-wrap: balance;
    white-space: pre-line;
  }
  .arrow {
    grid-area: say;
    place-self: center end;
    inline-size: 6.5em;
    block-size: auto;
  }
  .truth {
    grid-area: truth;
    align-self: end;
    flex: 0 1 10em;
  }
  [dir='rtl'] :is(.arrow, .truth > .drawing, .bubble > svg) {
    transform: scaleX(-1);
  }

  /* The rows of an ornament keep their shares, however many lines the words have. */
  .banner,
  .frame,
  .bubble {
    position: relative;
    isolation: isolate;
    display: grid;
    font-family: var(--_font-title);
    font-weight: bold;
    line-height: 1.28;
    text-align: center;
    text-wrap: balance;
  }
  .words {
    grid-row: 2;
    align-self: center;
  }
  .words + svg {
    position: absolute;
    z-index: -1;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .banner {
    grid-template-rows: 17fr 52fr 31fr;
    padding-inline: 14.5%;
    color: var(--_on-gold);
    white-space: pre-line;
  }
  .people > .banner {
    min-block-size: 4.4em;
    margin: -9% -0.4em 0;
  }
  .truth > .banner {
    margin-block-start: -1.9em;
    padding-inline: min(1.4em, 6cqi);
  }
  .frame,
  .bubble {
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-inline-start: -0.25em;
    font-size: 1.15em;
  }
  .frame {
    grid-template-rows: 1fr 3.6fr 1fr;
    margin-block: 0.35em;
    padding: 0.45em min(0.95em, 7cqi);
  }
  .bubble {
    grid-template-rows: 1.1fr 2fr 1.6fr;
    min-inline-size: min(9.5em, 100%);
    padding-inline: min(1.2em, 7cqi);
  }

  ul {
    margin: 0.3em 0 0;
    padding: 0;
    list-style: none;
  }
  li {
    position: relative;
    margin-block-end: 0.25em;
    padding-inline-start: 1.15em;
    line-height: 1.35;
    text-wrap: balance;
  }
  li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: 0.1em;
    border: solid var(--_gold);
    border-width: 0.18em 0.22em;
    border-radius: 50%;
    rotate: -12deg;
  }
  .tick {
    position: absolute;
    inline-size: 1.05em;
    inset-block-start: 0.1em;
    inset-inline-start: 0;
  }
  .talked-about::before {
    content: none;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: start;
    margin-block-start: 0.75em;
  }
  .download {
    min-block-size: 44px;
    padding: 0.5em 1em;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    background: var(--_ink);
    color: var(--_paper);
    text-decoration: none;
  }
  .more[open] {
    flex-basis: 100%;
  }

  @container (inline-size < 29.5em) {
    .myth {
      flex-wrap: wrap;
      align-items: end;
    }
    .myth > p {
      flex-basis: 100%;
      white-space: normal;
    }
    .arrow:has(+ * > .drawing) {
      order: 1;
    }
    .arrow {
      inline-size: 16%;
      place-self: end;
      margin-block-end: 1.6em;
    }
    .truth {
      display: contents;
    }
    .truth > .drawing {
      order: 2;
      inline-size: 29%;
      margin: 0;
    }
    .truth > .banner {
      flex: 1;
      margin-block: 0 0.8em;
    }
  }
  @container (inline-size >= 29.5em) {
    .card:not(.tall, .wide) {
      --_title: 3em;
      --_halves: minmax(0, 3fr) minmax(0, 5fr);
      --_cells: 'title title' 'left people' 'right right' 'myth myth' 'credit credit' /
        var(--_halves);
    }
    .right {
      grid-template-columns: var(--_halves);
    }
  }
  @container (inline-size >= 42.5em) {
    .card:not(.tall) {
      --_text: clamp(1.05em, 1.9cqi, 2.2em);
      --_title: clamp(2.63em, 5.5cqi, 7.5em);
      --_halves: none;
      --_cells: var(--_top) 'myth myth myth' auto 'credit credit credit' auto / var(--_columns);
      gap: 1.6cqi;
      padding: 1.5cqi 2cqi 0;
    }
    /* Beside the heads there is room. */
    .card:not(.tall, .long) .title {
      margin-inline-end: -0.6em;
    }
    .actions {
      padding-inline: 2cqi;
    }
  }
  @container (inline-size >= 57.5em) {
    .card:not(.tall) {
      --_title: clamp(2.63em, 6.5cqi, 7.5em);
      --_columns: minmax(0, 26fr) minmax(0, 50fr) minmax(0, 24fr);
      --_cells: var(--_top) 'left people truth' auto 'say say truth' auto 'credit credit credit'
        auto / var(--_columns);
      column-gap: 1.2cqi;

      > .people {
        padding-block-start: 2em;
      }
      > .left {
        font-size: calc(1.12 * var(--_text));
      }
      > .myth {
        display: contents;
      }
      .myth > p {
        margin-inline-end: 10em;
      }
      .arrow {
        inline-size: 9.5em;
      }
    }
    .card:not(.tall, .long) .title {
      margin-inline-end: -1.3em;
    }
  }

  @media (forced-colors: active) {
    .ornament .gold,
    .bubble .white {
      stroke: CanvasText;
      stroke-width: 2px;
    }
    li::before {
      border-color: CanvasText;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
    summary,
    .more:not([open]),
    .download {
      display: none;
    }
  }
`;
