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
    --_three: var(--_top) 'myth myth myth' auto 'credit credit credit' auto / var(--_columns);
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
    --_top: 'title title right' auto 'left people right' 1fr;
  }
  .wide {
    --_text: clamp(1.05em, 1.9cqi, 2.2em);
    --_title: clamp(1.4em, 5.5cqi, 7.5em);
    --_cells: var(--_three);
  }
  :where(.card) p {
    max-inline-size: none;
    margin: 0;
    text-wrap: balance;
  }
  :where(.card > div) {
    align-self: end;
    font-size: var(--_text);
  }
  .card > slot {
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
    font-size: 0.92em;
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
  .left {
    grid-area: left;
    align-self: center;
  }
  .right {
    grid-area: right;
    align-self: start;
    display: grid;
    gap: 0.8em;
  }

  /* The arrow takes the room between the words and what it leads to. */
  .myth {
    grid-area: myth;
    display: flex;
    gap: 0.5em 2%;
    align-items: center;
  }
  .say {
    grid-area: say;
    flex: 1;
    display: flex;
    gap: 1em;
    align-items: center;
  }
  .say > p {
    max-inline-size: 24em;
    text-wrap: pretty;
    white-space: pre-line;
  }
  .arrow {
    flex: 1 0 3.5em;
    block-size: auto;
    max-inline-size: 10em;
    margin-inline-start: auto;
  }
  .truth {
    grid-area: truth;
    align-self: end;
    flex: 0 1 9.5em;
  }
  [dir='rtl'] :is(.arrow, .truth > .drawing, .bubble > svg) {
    transform: scaleX(-1);
  }

  @container (inline-size < 29.5em) {
    .say {
      flex-direction: column;
      gap: 0.6em;
      align-items: start;
    }
    .say > p {
      white-space: normal;
    }
    .arrow {
      flex: none;
      inline-size: 80%;
    }
    .truth {
      flex: 0 0 min(46%, 9.5em);
    }
  }
  @container (inline-size < 14em) {
    .myth {
      flex-wrap: wrap;
    }
    .say {
      flex-basis: 100%;
    }
    .truth {
      flex: 1;
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
      --_cells: var(--_three);
      gap: 1.6cqi;
      padding: 1.9cqi 3cqi 0;
    }
    /* Lines that are filled: evened out, as engines do it each in their way, they leave a hole before the arrow. */
    .card:not(.tall) .say > p {
      text-wrap: wrap;
    }
    /* Beside the heads there is room. */
    .card:not(.tall, .long) .title {
      margin-inline-end: -1.3em;
    }
  }
  @container (inline-size >= 57.5em) {
    .card:not(.tall) {
      --_title: clamp(2.63em, 6.5cqi, 7.5em);
      --_columns: minmax(0, 28fr) minmax(0, 47.5fr) minmax(0, 24.5fr);
      --_cells: var(--_top) 'left people truth' auto 'say say truth' auto 'credit credit credit'
        auto / var(--_columns);
      column-gap: 1.2cqi;

      .drawing {
        inline-size: 94%;
      }
      .people > .banner {
        margin-inline: -0.5em;
        font-size: 1.12em;
      }
      .left {
        font-size: calc(1.15 * var(--_text));
      }
      .frame {
        margin-block: 1em;
        padding: 0.75em 1em;
        font-size: 1.25em;
      }
      .right {
        gap: 0.95em;
      }
      .bubble {
        inline-size: 100%;
        margin-block-start: 0.4em;
        padding-inline: 0.8em;
        font-size: 1.3em;
      }
      .myth {
        display: contents;
      }
      .truth > .drawing {
        inline-size: 78%;
      }
      .say {
        font-size: calc(1.2 * var(--_text));
      }
    }
  }

  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
