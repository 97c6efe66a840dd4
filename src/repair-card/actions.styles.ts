import { css } from 'lit';

/** What can be done with the card, under the picture: fetch it as a file, open its description. */
export const actions = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    align-items: start;
    margin-block-start: 0.75em;
  }
  .download {
    min-block-size: 44px;
    padding: 0.45em 1em;
    border: var(--_line-weight) solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_field);
    color: var(--_ink);
    text-decoration: none;
  }
  .more[open] {
    flex-basis: 100%;
  }
  @container (inline-size >= 42.5em) {
    .card:not(.tall) ~ .actions {
      padding-inline: 3cqi;
    }
    .card:not(.tall) ~ [name] {
      display: block;
      padding-inline: 3cqi;
    }
  }
  @media print {
    summary,
    .more:not([open]),
    .download {
      display: none;
    }
  }
`;
