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
    /* What the page hides or lets nobody press, such as a closed dialog, takes the widget with it. */
    visibility: inherit;
    pointer-events: inherit;
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
  p {
    max-inline-size: 42em;
    margin-block: 0 0.75em;
  }
  .hint,
  .caption,
  dt,
  cite {
    color: var(--_quiet);
  }
  a {
    color: var(--_accent);
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
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
  @media print {
    .base {
      padding: 0;
    }
  }
`;
