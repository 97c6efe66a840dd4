import { css } from 'lit';

/**
 * The design tokens, in their one home. A page sets the public `--rr-*`; the widgets read only the private `--_*`
 * that `.base` derives from them. `light-dark()` follows the page's `color-scheme`, or the theme's. Each line's comment
 * is its documentation: the manual's table and the manifest are made from it.
 *
 * The first block has the defaults. Where the browser can derive one colour from another, the second makes
 * grounds, lines and accent of the page's own: its hue stays, its lightness goes to where text is 7:1 and a line 3:1. By day an
 * accent that is dark enough stays as it is, and a paler one is darkened as by a shade, lightness and chroma alike: so it stays
 * a colour that screens have. Without one there is nothing to derive from, and the defaults hold as they are written: tools that
 * copy a page into a picture (html2canvas) throw at oklch() and color() in a computed value.
 */
export const tokens = css`
  :host {
    --_size: var(--rr-size, max(1em, 16px)); /* text size from which all lengths follow */
  }
  .base {
    --_own: var(
      --rr-accent,
      light-dark(#5c4400, #e0bf70)
    ); /* links, focus, what is chosen; the other colours take their tint from it */
    --_accent: var(--_made-accent, var(--_own));
    --_paper: var(
      --rr-paper,
      var(--_made-paper, light-dark(#fff8de, #221e16))
    ); /* ground of a widget */
    --_sheet: var(
      --rr-sheet,
      var(--_made-sheet, light-dark(#f7ecce, #2f2b22))
    ); /* inset ground: safety note, detail */
    --_field: var(
      --rr-field,
      var(--_made-field, light-dark(#fff, #16130d))
    ); /* ground of notes, frame and bubble */
    --_ink: var(--rr-ink, light-dark(#23222b, #f4efe2)); /* text and drawn lines */
    --_quiet: var(--rr-quiet, light-dark(#4a4853, #cdc8bb)); /* second text: hints, captions */
    --_line: var(
      --rr-line,
      var(--_made-line, light-dark(#7a715e, #96907f))
    ); /* borders that carry meaning */
    --_gold: var(--rr-gold, light-dark(#e3b03a, #dba836)); /* fill of banners and conflict */
    --_on-gold: var(--rr-on-gold, #23222b); /* words on gold */
    --_font: var(--rr-font, inherit); /* body words */
    --_font-title: var(--rr-font-title, inherit); /* titles and banners */
    --_radius: var(--rr-radius, 0.5em); /* corners */
    --_line-weight: var(--rr-line-weight, 2px); /* thickness of borders */
    /* What is pressed, and the first of several buttons: in the page’s accent, if it has one. */
    --_strong: var(--_made-accent, var(--_ink));
    --_on-strong: var(--_paper);
  }
  @supports (color: oklch(from red l c h)) {
    .base {
      --_seed: oklch(from var(--rr-accent) l min(c, 0.15) h / 1);
      --_made-accent: light-dark(
        oklch(from var(--rr-accent) min(l, 0.38) min(c * min(1, 0.38 / l), 0.15) h / 1),
        oklch(from var(--_seed) max(l, 0.82) calc(c * 0.9) h)
      );
      --_made-paper: light-dark(
        oklch(from var(--_seed) 0.975 calc(c * 0.22) h),
        oklch(from var(--_seed) 0.24 calc(c * 0.12) h)
      );
      --_made-sheet: light-dark(
        oklch(from var(--_seed) 0.945 calc(c * 0.27) h),
        oklch(from var(--_seed) 0.29 calc(c * 0.12) h)
      );
      --_made-field: light-dark(#fff, oklch(from var(--_seed) 0.19 calc(c * 0.1) h));
      --_made-line: light-dark(
        oklch(from var(--_seed) 0.55 calc(c * 0.2) h),
        oklch(from var(--_seed) 0.66 calc(c * 0.16) h)
      );
    }
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
      --_strong: CanvasText;
      --_on-strong: Canvas;
    }
  }
`;
