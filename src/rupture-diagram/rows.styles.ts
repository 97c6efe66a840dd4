import { css } from 'lit';

/** The rows, and what is told under them. */
export const rows = css`
  .line {
    border-block-end: 1px solid var(--_rule);
  }
  .line:first-child {
    border-block-start: 1px solid var(--_rule);
  }
  ul + ul > .line:first-child,
  .line + ul > .line:first-child {
    border-block-start: 0;
  }
  .line + .line {
    margin-block-start: -1px;
  }
  .row,
  .word,
  .begin {
    border: 0;
    background: none;
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: 2.1em minmax(0, 1fr) auto;
    gap: 0.7em;
    align-items: center;
    inline-size: calc(100% + 0.8em);
    min-block-size: 44px;
    margin-inline: -0.4em;
    padding: 1px 0.4em;
    font-size: 1.125em;
    font-weight: bold;
    line-height: 1.2;
    text-align: start;
    /* What is told begins to be seen with its row. */
    scroll-margin-block: 1em 10em;
  }
  .row > span {
    padding-block: 0.25em;
  }
  .mark {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  button.row::after {
    content: '';
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline: 0.25em;
    border: solid var(--_ink);
    border-width: 0 2.5px 2.5px 0;
    transform: translateY(-0.15em) rotate(45deg);
  }
  .row[aria-expanded='true']::after {
    scale: -1;
  }
  .row:focus-visible {
    z-index: 1;
    outline-offset: -2px;
    background: var(--_paper);
  }
  .detail {
    padding-block: 0.25em 1.25em;
  }
  .detail > * {
    max-inline-size: 42em;
    margin-block: 0 0.75em;
  }
  .detail > :last-child {
    margin-block-end: 0;
  }
  .lead {
    font-size: 1.1em;
  }
  .for {
    flex-basis: 100%;
    margin-block-end: -0.25em;
    color: var(--_quiet);
    font-size: max(0.875em, 14px);
    font-weight: bold;
  }
  .chip {
    padding-block: 0.3em;
    font-size: max(0.9em, 14px);
  }
  .slips {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
    gap: 0.75em;
  }
  .slip,
  .gold-frame {
    margin: 0;
    padding: 0.7em 0.9em;
    border: 1px solid var(--_rule);
    border-radius: 0.3em;
    background: var(--_field);
  }
  b {
    display: block;
  }
  .slip > b {
    color: var(--_quiet);
    font-size: max(0.875em, 14px);
  }
  /* As the card's frame is drawn: no corner like another. */
  .gold-frame {
    border: 3px solid var(--_gold);
    border-radius: 0.9em 0.2em 0.7em 0.15em / 0.15em 0.7em 0.2em 0.9em;
  }
  .begin {
    padding-inline: 0;
    color: var(--_accent);
    font-weight: bold;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @container (inline-size >= 30em) {
    .detail {
      padding-inline-start: 3.15em;
    }
  }
  @container (inline-size >= 42em) {
    .row {
      min-block-size: 3.1em;
    }
  }
  @media print {
    button.row,
    button.word {
      display: grid;
    }
    button.row::after,
    .begin,
    .hint {
      display: none;
    }
  }
`;
