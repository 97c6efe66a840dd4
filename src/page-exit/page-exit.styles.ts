import { css } from 'lit';

export const styles = css`
  /* Where the button stands in the window, for a page to say otherwise; the host itself stays where it is in the page. */
  :host {
    display: block;
    visibility: visible;
    pointer-events: auto;
    min-inline-size: 0;
    inset: auto;
    inset-block-start: max(0.5em, env(safe-area-inset-top));
    inset-inline-end: max(0.5em, env(safe-area-inset-left), env(safe-area-inset-right));
  }
  /* First in the body, it leaves the button room, which then covers nothing of a page that is not scrolled. */
  .room {
    block-size: calc(max(44px, 3em) + 1em);
  }
  /* The browser's own styles hide a popover that is not open, which it is not without script, or without its support. */
  .base {
    --_ground: Canvas;
    container-type: normal;
    position: fixed;
    inset: inherit;
    z-index: 2147483647;
    display: flex;
    flex-direction: column;
    gap: 0.6em;
    align-items: end;
    inline-size: fit-content;
    max-inline-size: calc(100% - 1em);
    block-size: fit-content;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
    overflow: visible;
    background: none;
    pointer-events: none;
  }
  /* On the way from the button to the hint (WCAG 2.2, 1.4.13). */
  .base:hover,
  .base:focus-within {
    pointer-events: auto;
  }
  @supports (color: oklch(from red l c h)) {
    .base {
      /* Black under light words, white under dark ones. */
      --_ground: oklch(from var(--_ink) clamp(0, (0.6 - l) * 1000, 1) 0 0);
    }
  }
  .button,
  .link,
  .hint {
    /* Anything of the page may be beneath, and a theme's or page's colour may let it through. */
    background: linear-gradient(var(--_field), var(--_field)) var(--_ground);
    box-shadow: 0 0 0 2px var(--_ground);
    pointer-events: auto;
  }
  .button,
  .link:focus {
    display: block;
    min-block-size: 44px;
    padding: 0.6em 0.9em;
    border: var(--_line-weight) solid var(--_ink);
    border-radius: var(--_radius);
    color: var(--_ink);
    font-weight: bold;
    text-align: center;
    text-decoration: none;
  }
  /* Nothing that is pressed moves: what comes, comes below. */
  .link {
    order: 1;
  }
  .hint {
    order: 2;
    max-inline-size: 22em;
    margin: 0;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: 0.85em;
  }
  .base:not(:hover, :focus-within) .hint {
    display: none;
  }
  .overlay {
    position: fixed;
    inset: 0;
    z-index: 2147483647;
    display: block;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    padding: 5em 2em 2em;
    border: 0;
    background: #fff;
    color: #23222b;
  }
  .overlay[hidden] {
    display: none;
  }
  /* Nobody who looks on should see the button; but where the other page does not come, there has to be one. */
  .overlay:not([hidden]) ~ .base {
    animation: come-back 4s step-end both;
  }
  @keyframes come-back {
    from {
      opacity: 0;
    }
  }
  @media print {
    .room,
    .base,
    .overlay {
      display: none;
    }
  }
`;
