import { css } from 'lit';

/**
 * The design tokens, in their one home. A page sets the public `--rr-*`; the widgets read only the
 * private `--_*` that `.base` derives from them. `light-dark()` follows the page's `color-scheme`.
 * Each line's comment is its documentation (the README's table and the manifest are checked against it).
 */
export const tokens = css`
  .base {
    --_paper: var(--rr-paper, light-dark(#fff8de, #1f2029)); /* ground of a widget */
    --_ink: var(--rr-ink, light-dark(#23222b, #f4efe2)); /* text and drawn lines */
    --_quiet: var(--rr-quiet, light-dark(#4a4853, #cdc8bb)); /* second text: hints, captions */
    --_accent: var(--rr-accent, light-dark(#6a4a00, #f0c659)); /* links, focus, what is chosen */
    --_gold: var(--rr-gold, light-dark(#e3b03a, #c8961f)); /* fill of banners, frames, conflict */
    --_on-gold: var(--rr-on-gold, #23222b); /* words on gold */
    --_line: var(--rr-line, light-dark(#7a7568, #938f86)); /* borders that carry meaning */
    --_sheet: var(
      --rr-sheet,
      light-dark(#f6edcf, #2b2c36)
    ); /* inset ground: safety note, opened detail */
    --_field: var(--rr-field, light-dark(#ffffff, #14141b)); /* ground of notes, frame and bubble */
    --_font: var(--rr-font, inherit); /* body words */
    --_font-title: var(--rr-font-title, inherit); /* titles and banners */
    --_size: var(--rr-size, max(1em, 16px)); /* text size from which all lengths follow */
    --_radius: var(--rr-radius, 0.5em); /* corners */
    --_line-weight: var(--rr-line-weight, 2px); /* thickness of borders */
  }
  @media (forced-colors: active) {
    .base {
      --_paper: Canvas;
      --_sheet: Canvas;
      --_field: Canvas;
      --_gold: Canvas;
      --_ink: CanvasText;
      --_on-gold: CanvasText;
      --_line: CanvasText;
      --_accent: LinkText;
    }
  }
`;
