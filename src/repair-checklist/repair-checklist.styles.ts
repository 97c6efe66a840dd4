import { css } from 'lit';

export const styles = css`
  .base {
    padding: clamp(1em, 4%, 2em);
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
  .asides [open],
  .ask[open] {
    flex-basis: 100%;
  }
  .asides summary,
  .ask summary {
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .small,
  .hint,
  .said,
  .wrong {
    font-size: max(0.875em, 14px);
  }
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
  .sentence select {
    max-inline-size: 100%;
    padding-block: 0;
    padding-inline: 0.1em 1.75em;
    border-width: 0 0 2px;
    border-color: var(--_ink);
    border-radius: 0;
    appearance: none;
    background: conic-gradient(from -45deg at bottom, currentcolor 25%, transparent 0) right 0.3em
      center / 0.8em 0.4em no-repeat;
    font-weight: bold;
    text-overflow: ellipsis;
    field-sizing: content;
  }
  [dir='rtl'] .sentence select {
    background-position-x: 0.3em;
  }
  .sentence option {
    background: var(--_paper);
    color: var(--_ink);
  }

  button,
  .ask summary {
    font-weight: bold;
    border-color: var(--_ink);
  }
  .copy,
  .keep {
    background: var(--_strong);
    color: var(--_on-strong);
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

  @container (min-width: 34em) {
    .step .inside {
      padding-inline-start: 2.85em;
    }
  }
  @media (forced-colors: active) {
    .copy,
    .keep {
      forced-color-adjust: none;
    }
    .wrong {
      border-color: CanvasText;
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
    .more,
    .actions,
    .change {
      display: none;
    }
    .starter {
      display: block;
    }
  }
`;
