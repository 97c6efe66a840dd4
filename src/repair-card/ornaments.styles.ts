import { css } from 'lit';

/** What words stand in: ribbon, frame and bubble; and the gold marks of the list. */
export const ornaments = css`
  /* The rows of an ornament keep their shares, however many lines the words have. */
  .banner,
  .frame,
  .bubble {
    position: relative;
    isolation: isolate;
    display: grid;
    font-family: var(--_font-title);
    font-weight: bold;
    line-height: 1.28;
    text-align: center;
  }
  .words {
    grid-row: 2;
    align-self: center;
  }
  .words + svg {
    position: absolute;
    z-index: -1;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .banner {
    grid-template-rows: 17fr 52fr 31fr;
    padding-inline: 14.5%;
    color: var(--_on-gold);
    white-space: pre-line;
  }
  .people > .banner {
    min-block-size: 4.4em;
    margin: -9% -0.4em 0;
  }
  .truth > .banner {
    padding-inline: min(1.4em, 5.5cqi);
  }
  .drawing + .banner {
    margin-block-start: -1.9em;
  }
  .frame,
  .bubble {
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-inline-start: -0.25em;
    font-size: 1.15em;
  }
  .frame {
    grid-template-rows: 1fr 3.6fr 1fr;
    margin-block: 0.5em;
    padding: 0.55em min(1.1em, 7cqi);
  }
  .bubble {
    grid-template-rows: 1.1fr 2fr 1.6fr;
    min-inline-size: min(10em, 100%);
    margin-block-start: 0.2em;
    padding-inline: min(1.2em, 7cqi);
  }

  ul {
    margin: 0.35em 0 0;
    padding: 0;
    list-style: none;
  }
  li {
    position: relative;
    margin-block-end: 0.3em;
    padding-inline-start: 1em;
    line-height: 1.35;
    text-wrap: balance;
  }
  li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: 0.1em;
    border: solid var(--_gold);
    border-width: 0.18em 0.22em;
    border-radius: 50%;
    rotate: -12deg;
  }
  .tick {
    position: absolute;
    inline-size: 0.9em;
    inset-block-start: 0.15em;
    inset-inline-start: -0.15em;
  }
  .talked-about::before {
    content: none;
  }

  @media (forced-colors: active) {
    .ornament .gold,
    .bubble .white {
      stroke: CanvasText;
      stroke-width: 2px;
    }
    li::before {
      border-color: CanvasText;
    }
  }
`;
