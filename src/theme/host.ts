import { css } from 'lit';

/**
 * What every widget's host and `.base` need to look the same on any page. Whatever the page lets inherit is put back, but for
 * colour and font, without `!important`, so that a reader's own text spacing wins.
 */
export const host = css`
  :host {
    all: initial;
    /* What asks its content how wide it is, such as a float, is told 40em: the container within tells nothing. */
    display: grid;
    grid: auto / minmax(8em, 40em) minmax(0, 1fr);
    min-inline-size: min(100%, 18em);
    color: inherit;
    color-scheme: inherit;
    font-family: inherit;
    font-size: var(--_size);
    line-height: 1.5;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  :host > * {
    grid-column: 1 / -1;
  }
  .base {
    box-sizing: border-box;
    container-type: inline-size;
    padding: 1.25em;
    background: var(--_paper);
    color: var(--_ink);
    font-family: var(--_font);
    border-radius: var(--_radius);
    /* A line that only parts one thing from the next. */
    --_rule: #8888;
  }
  /* A page's own words in a language that the others are not in. */
  .base [lang] {
    unicode-bidi: plaintext;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .title {
    margin-block: 0 0.5em;
    font-family: var(--_font-title);
    font-size: 1.5em;
    font-weight: bold;
    line-height: 1.2;
    text-wrap: balance;
  }
  p {
    max-inline-size: 42em;
    margin-block: 0 0.75em;
  }
  .own {
    max-inline-size: 42em;
    margin-block-end: 0.75em;
  }
  .own > :last-child {
    margin-block-end: 0;
  }
  .subtitle {
    margin-block-end: 0.4em;
    font-family: var(--_font-title);
    font-size: 1.15em;
    font-weight: bold;
    line-height: 1.3;
  }
  .inset {
    margin-block-end: 1.25em;
    padding: 0.9em 1.1em;
    border-inline-start: 0.3em solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_sheet);
  }
  .inset > :last-child {
    margin-block-end: 0;
  }
  .hint,
  .caption,
  dt,
  cite {
    color: var(--_quiet);
  }
  button,
  select,
  textarea,
  [type='text'] {
    min-block-size: 44px;
    padding: 0.4em 0.8em;
    border: var(--_line-weight) solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_field);
    color: inherit;
    font: inherit;
  }
  button,
  summary {
    cursor: pointer;
  }
  summary {
    min-block-size: 44px;
    padding-block: 0.6em;
    text-underline-offset: 0.2em;
  }
  .more > summary {
    inline-size: fit-content;
    color: var(--_accent);
    text-decoration: underline;
  }
  a {
    color: var(--_accent);
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .controls {
    display: block;
    margin-block-end: 0.6em;
  }
  textarea,
  [type='text'] {
    display: block;
    inline-size: 100%;
    margin-block-end: 0.5em;
    resize: vertical;
  }
  .visually-hidden:not(:focus),
  .hidden-when-narrow {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (inline-size > 30em) {
    .hidden-when-narrow {
      all: unset;
    }
  }
  @media print {
    ::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    .base {
      padding: 0;
    }
    textarea {
      field-sizing: content;
      block-size: auto !important;
      min-block-size: 4em;
    }
    button,
    .controls {
      display: none;
    }
  }
`;
