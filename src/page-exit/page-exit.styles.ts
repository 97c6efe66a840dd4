import { css } from 'lit';

export const styles = css`
  :host {
    position: sticky;
    z-index: 1000;
    inset-block-start: 0;
    inline-size: fit-content;
    margin-inline-start: auto;
    container-type: normal;
  }
  :host([hidden]) {
    display: none;
  }
  .base {
    padding: 0.5em;
    border-radius: 0;
    background: none;
  }
  .link:not(:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .button,
  .link:focus {
    display: inline-block;
    min-block-size: 44px;
    padding: 0.6em 1.2em;
    border: var(--_line-weight) solid var(--_ink);
    border-radius: var(--_radius);
    background: var(--_field);
    color: var(--_ink);
    font-weight: bold;
    text-align: center;
    text-decoration: none;
  }
  .hint {
    display: block;
    max-inline-size: 22em;
    margin: 0.3em 0 0;
    padding: 0.3em 0.6em;
    background: var(--_field);
    font-size: 0.85em;
  }
  .hint[hidden],
  .base:not(:hover, :focus-within) .hint {
    display: none;
  }
  .overlay {
    inset: 0;
    inline-size: 100vw;
    block-size: 100vh;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 2em;
    border: 0;
    background: #fff;
    color: #23222b;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
