import { css } from 'lit';
import { host } from './host.js';
import { themes } from './themes.js';
import { tokens } from './tokens.js';

/** What stands in a widget that is read: titles, the page's own words, asides, fields and disclosures. */
const contents = css`
  .title {
    margin-block: 0 0.5em;
    font-family: var(--_font-title);
    font-size: 1.5em;
    font-weight: bold;
    line-height: 1.2;
    text-wrap: balance;
  }
  .own {
    max-inline-size: 42em;
    margin-block-end: 0.75em;
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
  .own > :last-child,
  .inset > :last-child {
    margin-block-end: 0;
  }
  button,
  select,
  textarea,
  [type='text'],
  .ask summary {
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
  .more > summary,
  .other > summary {
    inline-size: fit-content;
    color: var(--_accent);
    text-decoration: underline;
  }
  textarea,
  [type='text'] {
    display: block;
    inline-size: 100%;
    margin-block-end: 0.5em;
    resize: vertical;
    field-sizing: content;
  }
  @media print {
    ::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    textarea {
      block-size: auto !important;
      min-block-size: 4em;
    }
    button {
      display: none;
    }
  }
`;

/** The styles of a widget that is read, before its own. */
export const common = [tokens, host, contents, themes];
