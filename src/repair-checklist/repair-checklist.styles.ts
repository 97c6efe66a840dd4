import { css } from 'lit';

export const styles = css`
  blockquote,
  ul {
    max-inline-size: 42em;
  }
  .safety p,
  .safety ::slotted(*) {
    margin-block: 0;
  }
  .safety ::slotted(*) {
    margin-block-start: 0.5em;
  }
  .opening {
    margin-block-end: 1em;
  }
  blockquote {
    margin: 0 0 0.4em;
    font-family: var(--_font-title);
    font-size: 1.5em;
    line-height: 1.3;
    quotes: auto;
  }
  blockquote::before {
    content: open-quote;
  }
  blockquote::after {
    content: close-quote;
  }
  ol {
    margin: 0 0 1.25em;
    padding: 0;
    list-style: none;
    border-block-start: var(--_line-weight) solid var(--_line);
  }
  .step {
    display: grid;
    gap: 0 1.5em;
    align-items: start;
    border-block-end: var(--_line-weight) solid var(--_line);
  }
  .step summary {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: max(44px, 2.8em);
    font-size: 1.1em;
    font-weight: bold;
  }
  .step summary::-webkit-details-marker {
    display: none;
  }
  .step summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border-inline-end: 0.16em solid var(--_accent);
    border-block-end: 0.16em solid var(--_accent);
    transform: rotate(-45deg);
  }
  [dir='rtl'] .step summary::before {
    transform: rotate(45deg);
  }
  details[open] > summary::before {
    transform: translateY(-0.15em) rotate(45deg);
  }
  .step summary:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }
  .inside {
    padding-block-end: 1em;
    padding-inline-start: 1.2em;
  }
  .label {
    display: block;
    margin: 0 0 0.2em;
    color: var(--_quiet);
    font-weight: bold;
  }
  .inside ul {
    margin: 0 0 0.75em;
    padding-inline-start: 1.2em;
  }
  .wrong {
    color: var(--_quiet);
  }
  .ticks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .tick {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 44px;
    padding-block: 0.3em;
    padding-inline-start: 1.2em;
    cursor: pointer;
  }
  .notes {
    display: grid;
    gap: 1em 1.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    margin-block-end: 1em;
  }
  .called {
    display: inline;
    inline-size: auto;
    max-inline-size: 100%;
    min-block-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    -webkit-text-fill-color: currentcolor;
    opacity: 1;
    field-sizing: content;
  }
  input[type='checkbox'] {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .progress {
    font-weight: bold;
  }
  .actions button {
    margin: 0 0.4em 0.5em 0;
  }
  @container (min-width: calc(720px - 2.5em)) {
    .step:not(:has(.tick + .tick)) {
      grid-template-columns: 1fr auto;
    }
    .tick:only-child {
      min-block-size: 3.1em;
      padding-inline-start: 0;
    }
  }
  @media print {
    .inside {
      padding-inline-start: 0;
    }
    .step {
      break-inside: avoid;
    }
  }
`;
