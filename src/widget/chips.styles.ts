import { css } from 'lit';

/** Choices in a row, of which one may be pressed. */
export const chips = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .chip {
    padding-inline: 0.9em;
    border: 1.5px solid var(--_line);
    border-radius: 1.5em;
    background: none;
    font-weight: normal;
    text-align: start;
  }
  .chip[aria-pressed='true'] {
    border-color: var(--_ink);
    background: var(--_strong);
    color: var(--_on-strong);
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      forced-color-adjust: none;
    }
  }
  @media print {
    .chips {
      display: none;
    }
  }
`;
