import { css } from 'lit';
import { accepted } from '../contract/accepted.js';

/** The names that the attribute `theme` knows; without it a widget follows the page's own `color-scheme`. */
export const THEMES = [
  'paper',
  'night',
  'auto',
  'plain',
  'calm',
  'contrast',
  'ink-saving',
] as const;
export type Theme = (typeof THEMES)[number];

/** The theme of an element, its own or its kit's, as a class of `.base`; empty where neither sets one. */
export function themeOf(element: string, own?: unknown, kit?: Theme): Theme | '' {
  return own ? accepted(element, 'theme', own, THEMES, 'paper') : (kit ?? '');
}

/** The named themes: a `color-scheme`, and sets of the tokens. The page's own variables go before them. */
export const themes = css`
  .base.paper,
  .base.ink-saving {
    color-scheme: light;
  }
  .base.night {
    color-scheme: dark;
  }
  .base.auto {
    color-scheme: light dark;
  }
  @media (forced-colors: none) {
    .base.calm {
      --_own: var(--rr-accent, light-dark(#364c50, #a3cdd4));
      --_paper: var(--rr-paper, var(--_made-paper, light-dark(#eff9fb, #1c2021)));
      --_sheet: var(--rr-sheet, var(--_made-sheet, light-dark(#e3eff2, #282c2d)));
      --_field: var(--rr-field, var(--_made-field, light-dark(#fff, #111415)));
      --_line: var(--rr-line, var(--_made-line, light-dark(#6b7375, #8d9495)));
      --_gold: var(--rr-gold, light-dark(#dcc48c, #d0b678));
    }
    .base.contrast {
      --_paper: var(--rr-paper, light-dark(#fff, #000));
      --_sheet: var(--rr-sheet, var(--_paper));
      --_field: var(--rr-field, var(--_paper));
      --_ink: var(--rr-ink, light-dark(#000, #fff));
      --_quiet: var(--rr-quiet, var(--_ink));
      --_line: var(--rr-line, var(--_ink));
      --_gold: var(--rr-gold, #ffce4a);
      --_on-gold: var(--rr-on-gold, #000);
      --_line-weight: var(--rr-line-weight, 3px);
    }
    .base.plain {
      --_paper: var(--rr-paper, transparent);
      --_sheet: var(--rr-sheet, #8881);
      --_field: var(--rr-field, transparent);
      --_ink: var(--rr-ink, currentcolor);
      --_quiet: var(--rr-quiet, var(--_ink));
      --_line: var(--rr-line, currentcolor);
      --_accent: var(--rr-accent, currentcolor);
      --_strong: CanvasText;
      --_on-strong: Canvas;
      --_font-title: var(--rr-font-title, inherit);
    }
    .base.ink-saving {
      --_paper: var(--rr-paper, #fff);
      --_sheet: var(--rr-sheet, var(--_paper));
      --_field: var(--rr-field, var(--_paper));
      --_gold: var(--rr-gold, #f6dfa0);
    }
  }
  /* Paper is white, and shows no ground: not by night either, nor with a page's own light words. */
  @media print {
    .base.base {
      --_paper: #fff;
      --_sheet: #fff;
      --_field: #fff;
      --_ink: #000;
      --_quiet: #000;
      --_line: #000;
      --_accent: #000;
      color-scheme: light;
    }
  }
`;
