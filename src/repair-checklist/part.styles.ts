import { css } from 'lit';

/** The parts: their drawings, titles, questions, notes and ticks. */
export const partStyles = css`
  .glyph {
    flex: none;
    inline-size: 2.1em;
    block-size: 2.1em;
  }
  .ink {
    fill: var(--_ink);
  }
  .gold {
    fill: var(--_glyph);
  }
  .done .gold {
    fill: var(--_gold);
  }
  .tint {
    fill: color-mix(in srgb, var(--_gold) 32%, var(--_field));
  }
  .field {
    fill: var(--_field);
  }

  ol {
    margin: 0 0 1.25em;
    padding: 0;
    list-style: none;
    border-block-start: 1px solid var(--_rule);
  }
  .step {
    border-block-end: 1px solid var(--_rule);
  }
  .step > details > summary {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: max(56px, 3.5em);
    padding-block: 0.25em;
  }
  .step > details > summary::after {
    content: '';
    flex: none;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline: 0.25em;
    border: solid var(--_ink);
    border-width: 0 2.5px 2.5px 0;
    transform: translateY(-0.15em) rotate(45deg);
  }
  .step > [open] > summary::after {
    scale: -1;
  }
  .name {
    flex: 1;
    font-size: 1.125em;
    font-weight: bold;
    line-height: 1.25;
  }
  .name .small {
    display: block;
    font-size: max(0.78em, 14px);
    font-weight: normal;
  }
  .step > details > summary:hover .name {
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
  }
  .state {
    display: flex;
    gap: 0.4em;
    align-items: center;
  }
  @container (inline-size > 30em) {
    .hidden-when-narrow {
      all: unset;
    }
  }
  .done {
    inline-size: 1.6em;
    block-size: 1.6em;
  }

  .inside {
    padding-block-end: 1.25em;
  }
  .more .inside {
    padding-block-end: 0.5em;
  }
  .asked {
    margin: 0 0 1em;
    padding: 0;
    list-style: none;
  }
  .asked li {
    position: relative;
    margin-block: 0.35em;
    padding-inline-start: 1.2em;
  }
  .asked li::before {
    content: '?' / '';
    position: absolute;
    inset-inline-start: 0;
    color: var(--_accent);
    font-weight: bold;
  }
  [lang='ar'] .asked li::before {
    content: '؟' / '';
  }
  .wrong {
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_gold);
  }
  .ticks {
    font-weight: bold;
  }
  .tick {
    display: flex;
    gap: 0.7em;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  .names {
    display: grid;
    gap: 0.75em;
    grid-template-columns: repeat(auto-fit, minmax(min(8.5em, 100%), 1fr));
    align-items: end;
  }
  .inside textarea {
    min-block-size: 3.6em;
    line-height: 1.6;
  }
  .ask summary {
    display: inline-flex;
    align-items: center;
  }
  .ask .row {
    margin-block-start: 0.6em;
  }
  /* Reads as the words around it. */
  :disabled {
    all: unset;
    max-inline-size: 100%;
    pointer-events: none;
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
`;
