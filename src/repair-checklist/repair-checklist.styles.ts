import { css } from 'lit';

export const styles = css`
  .base {
    padding: clamp(1em, 4%, 2em);
    --_rule: color-mix(in srgb, var(--_ink) 30%, transparent);
    /* Ink lies on it, also by night. */
    --_glyph: light-dark(var(--_gold), color-mix(in srgb, var(--_gold) 62%, #000));
  }
  /* All of it shares its edges, however wide the page. */
  .column {
    max-inline-size: 42em;
    margin-inline: auto;
  }
  .title {
    font-size: 1.6em;
  }
  .safety {
    margin-block-end: 1em;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_line);
    font-size: 0.95em;
    line-height: 1.45;
  }
  .safety > p,
  .safety ::slotted(*) {
    margin-block: 0 0.4em;
  }
  .asides {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .asides [open] {
    flex-basis: 100%;
  }
  .asides summary {
    list-style: none;
  }
  .asides summary::-webkit-details-marker {
    display: none;
  }
  .small,
  .hint,
  .said,
  .wrong {
    font-size: max(0.875em, 14px);
  }
  .hint,
  .said,
  .small,
  .any {
    color: var(--_quiet);
  }
  .any {
    margin-block: 1.5em 0.75em;
  }
  .label {
    display: block;
    margin: 0 0 0.4em;
    font-weight: bold;
  }
  .row,
  .sentence {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 0.75em;
    align-items: center;
    margin: 0 0 0.75em;
    padding: 0;
    list-style: none;
  }
  .row > * {
    margin: 0;
  }

  .sentence {
    gap: 0.1em 0.5em;
    margin-block-end: 0.5em;
  }
  .glued {
    display: flex;
    align-items: center;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .sentence label {
    max-inline-size: 100%;
  }
  .sentence select {
    max-inline-size: 100%;
    padding-block: 0;
    padding-inline: 0.1em 1.75em;
    border-width: 0 0 2px;
    border-color: var(--_ink);
    border-radius: 0;
    appearance: none;
    background:
      linear-gradient(45deg, transparent 50%, currentcolor 0) right 0.7em center / 0.4em 0.4em
        no-repeat,
      linear-gradient(-45deg, transparent 50%, currentcolor 0) right 0.3em center / 0.4em 0.4em
        no-repeat;
    font-weight: bold;
    text-overflow: ellipsis;
    field-sizing: content;
  }
  [dir='rtl'] .sentence select {
    background-position:
      left 0.3em center,
      left 0.7em center;
  }
  .sentence option {
    background: var(--_paper);
    color: var(--_ink);
  }

  button {
    font-weight: bold;
    border-color: var(--_ink);
  }
  .copy,
  .keep {
    background: var(--_ink);
    color: var(--_paper);
  }
  button:focus-visible {
    outline-offset: 3px;
  }
  .link {
    padding-inline: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: normal;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .last {
    margin-block-start: 1.5em;
  }
  .chips {
    gap: 0.5em;
  }
  .chips button,
  .starter {
    padding-inline: 0.9em;
    border: 1.5px solid var(--_line);
    border-radius: 1.5em;
    background: none;
    font-weight: normal;
    text-align: start;
  }
  .chips [aria-pressed='true'] {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_paper);
  }
  .starter {
    border-color: var(--_ink);
    border-end-start-radius: 0.25em;
    background: var(--_field);
  }

  .opening {
    margin-block-start: 0.75em;
  }
  /* The pen is heavier on the side of the shade. */
  .bubble {
    position: relative;
    margin-block: 0 2.1em;
    padding: 0.9em 1.4em 1em;
    border: solid var(--_ink);
    border-width: 2px 3.5px 5px 2.5px;
    border-radius: 2.4em 2.8em 2.6em 2.2em / 1.9em 2.2em 2.4em 2em;
    background: var(--_field);
  }
  .bubble textarea {
    min-block-size: 44px;
    margin: 0;
    padding: 0.15em 0;
    border: 0;
    background: none;
    font-family: var(--_font-title);
    font-size: 1.4em;
    font-weight: bold;
    line-height: 1.3;
    resize: none;
    field-sizing: content;
  }
  .change {
    margin: 0;
  }
  .letter {
    margin-block-end: 0.75em;
    border-radius: 0.3em 0.5em 0.4em 0.3em;
  }
  .letter textarea {
    min-block-size: 7em;
    font-size: 1em;
    font-weight: normal;
    line-height: 1.6;
  }
  .tail {
    position: absolute;
    inset-block-start: calc(100% - 1px);
    inset-inline-start: 2.4em;
    inline-size: 2.6em;
    block-size: 1.95em;
    pointer-events: none;
  }
  [dir='rtl'] .tail {
    transform: scaleX(-1);
  }

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
  .step > details > summary::-webkit-details-marker {
    display: none;
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
    transform: translateY(0.15em) rotate(-135deg);
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
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  .state {
    display: flex;
    gap: 0.4em;
    align-items: center;
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
  .inside ul {
    margin: 0 0 1em;
    padding: 0;
    list-style: none;
  }
  .inside ul:not(.row) li {
    position: relative;
    margin-block: 0.35em;
    padding-inline-start: 1.2em;
  }
  .inside ul:not(.row) li::before {
    content: '?' / '';
    position: absolute;
    inset-inline-start: 0;
    color: var(--_accent);
    font-weight: bold;
  }
  [lang='ar'] .inside ul:not(.row) li::before {
    content: '؟' / '';
  }
  .wrong {
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_gold);
  }
  .ticks {
    gap: 0 1.5em;
    margin-block-start: 0.5em;
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
    field-sizing: content;
  }
  .other summary {
    inline-size: fit-content;
    color: var(--_accent);
    text-decoration: underline;
  }
  .ask summary {
    display: inline-flex;
    align-items: center;
    padding: 0.4em 0.8em;
    border: var(--_line-weight) solid var(--_ink);
    border-radius: var(--_radius);
    background: var(--_field);
    font-weight: bold;
    list-style: none;
  }
  .ask summary::-webkit-details-marker {
    display: none;
  }
  .ask[open] {
    flex-basis: 100%;
  }
  .ask .row {
    margin-block-start: 0.6em;
  }
  .called {
    display: inline;
    pointer-events: none;
    inline-size: auto;
    max-inline-size: 100%;
    min-block-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: inherit;
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

  @container (min-width: 34em) {
    .step .inside {
      padding-inline-start: 2.85em;
    }
    .step .more .inside {
      padding-inline-start: 0;
    }
  }
  @container (max-width: 30em) {
    .state .small {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @media (forced-colors: active) {
    .chips [aria-pressed='true'],
    .copy,
    .keep {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
    .ink {
      fill: CanvasText;
    }
    .gold,
    .tint,
    .done .gold,
    .field {
      fill: Canvas;
    }
    .gold {
      stroke: CanvasText;
      stroke-width: 3px;
    }
    .sentence select {
      appearance: auto;
    }
  }
  @media print {
    .step,
    .bubble {
      break-inside: avoid;
    }
    .sentence,
    .chips,
    .more,
    .actions,
    .change,
    .other summary,
    #begin {
      display: none;
    }
  }
`;
