import { css } from 'lit';

/** The card's composition by its own width, in text sizes, so that larger letters get the narrower form. */
export const styles = css`
  .base {
    --_font-title: var(--rr-font-title, 'Rupture Repair Lettering', system-ui, sans-serif);
  }
  .card {
    --_columns: 3fr 5.5fr 3.2fr;
    --_wide: 'title title title' auto 'left people right' auto 'left people parts' 1fr
      'myth myth parts' auto 'credit credit credit' auto / var(--_columns);
    --_myth-in-a-row: minmax(0, 20em) minmax(0, 6em) minmax(0, 11em);
    display: grid;
    gap: 1.25em;
    align-items: center;
    grid-template: 'title' 'people' 'left' 'right' 'parts' 'myth' 'credit' / minmax(0, 1fr);
    text-align: center;
    text-wrap: balance;
  }
  .card.tall {
    max-inline-size: 30em;
    margin-inline: auto;
  }
  .card p {
    max-inline-size: none;
  }
  .card p:last-child {
    margin-block-end: 0;
  }
  slot[name='title'] {
    display: block;
    grid-area: title;
  }
  .title {
    margin: 0;
    font-size: 2.1em;
  }
  .people {
    grid-area: people;
    max-inline-size: 34em;
    justify-self: center;
    inline-size: 100%;
  }
  .left {
    grid-area: left;
  }
  .right {
    grid-area: right;
  }
  .parts {
    grid-area: parts;
    text-align: start;
    text-wrap: pretty;
  }
  .myth {
    grid-area: myth;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em 0.4em;
    place-items: center;
    place-content: center;
  }
  /* Without its unicorn it stands under the people. */
  .lone {
    --_myth-in-a-row: minmax(0, 20em);
    grid-column: people;
  }
  .credit {
    grid-area: credit;
    color: var(--_quiet);
    font-size: 0.85em;
  }

  .drawing {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  .myth > .drawing {
    inline-size: min(11em, 100%);
  }
  .arrow {
    inline-size: min(6em, 100%);
    block-size: auto;
  }
  [dir='rtl'] :is(.arrow, .myth > .drawing, .bubble > svg) {
    transform: scaleX(-1);
  }

  .banner,
  .frame,
  .bubble {
    position: relative;
    isolation: isolate;
    font-family: var(--_font-title);
    font-weight: bold;
    line-height: 1.25;
  }
  .banner > svg,
  .frame > svg,
  .bubble > svg {
    position: absolute;
    z-index: -1;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .banner {
    --_end: min(2.6em, 12cqi + 0.26em);
    padding: 0.8em var(--_end) 0.9em;
    color: var(--_on-gold);
    font-size: 1.15em;
  }
  .people > .banner {
    margin-block-start: -1.6em;
  }
  .banner > .middle {
    inset-inline: calc(0.58 * var(--_end));
    inline-size: calc(100% - 1.16 * var(--_end));
  }
  .banner > .end {
    z-index: -2;
    inset-block-start: 0.45em;
    right: auto;
    inline-size: var(--_end);
  }
  .banner > .middle + .end {
    left: auto;
    right: 0;
    transform: scaleX(-1);
  }
  .frame {
    margin-block: 0.5em 0.75em;
    padding: 1em 1.2em;
    font-size: 1.3em;
  }
  .bubble {
    text-align: center;
    padding: 1.1em 1em 1.8em;
    font-size: 1.3em;
  }

  ul {
    margin: 0.25em 0 0;
    padding-inline-start: 1.2em;
  }
  li {
    margin-block: 0.3em;
    break-inside: avoid;
  }
  li::marker {
    color: var(--_accent);
  }
  .talked-about::marker {
    content: '✓ ';
  }
  .mark {
    color: var(--_quiet);
  }

  .more {
    margin-block-start: 1em;
  }
  .download a {
    display: inline-block;
    min-block-size: 44px;
    padding-block: 0.6em;
  }

  @container (inline-size >= 22.5em) {
    .card:not(.tall) {
      grid-template: 'title title' auto 'people people' auto 'left right' auto 'parts parts' auto 'myth myth' auto 'credit credit' auto / 1fr 1fr;
    }
    .card:not(.tall) > .parts ul {
      columns: 2 14em;
      column-gap: 2em;
    }
    .card:not(.tall) > .myth {
      grid-template-columns: var(--_myth-in-a-row);
    }
  }
  @container (inline-size >= 42.5em) {
    .card:not(.tall) {
      grid-template: var(--_wide);
      column-gap: 1.5em;
      font-size: 1.1em;
    }
    .card:not(.tall) > .parts ul {
      columns: auto;
    }
    .card:not(.tall) > .right {
      align-self: end;
      text-align: start;
    }
    .card:not(.tall) > .parts {
      align-self: start;
    }
  }
  @container (inline-size >= 57.5em) {
    .card {
      --_wide: 'title title title' auto 'left people right' 2fr 'left people parts' 3fr
        'myth myth myth' auto 'credit credit credit' auto / var(--_columns);
    }
  }
  .card.wide {
    grid-template: var(--_wide);
    column-gap: 1.5em;
    font-size: 1.1em;
  }
  .card.wide > .parts ul {
    columns: auto;
  }
  .card.wide > .right {
    align-self: end;
    text-align: start;
  }
  .card.wide > .parts {
    align-self: start;
  }
  .card.wide > .myth {
    grid-template-columns: var(--_myth-in-a-row);
  }

  @media (forced-colors: active) {
    .frame .gold {
      fill: CanvasText;
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
