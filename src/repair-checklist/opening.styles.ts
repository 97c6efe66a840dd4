import { css } from 'lit';

/** The sentence to begin with, and what starts a note, which looks like a small bubble. */
export const openingStyles = css`
  .opening > .chips {
    margin-block-end: 0.75em;
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
    border-radius: 2.4em 2.8em 2.6em 2.2em / 2em;
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
  }
  .bubble ::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }
  .change {
    margin: 0;
  }
  .letter {
    margin-block-end: 0.75em;
    border-radius: 0.4em;
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
`;
