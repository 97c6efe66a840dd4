import { css } from 'lit';

/** The names that the attribute `theme` knows; without it a widget follows the page's own `color-scheme`. */
export const THEMES = ['paper', 'night', 'auto'] as const;

/** The named themes, for the kit and for single widgets: a `color-scheme`, or a set of public tokens. */
export const themes = css`
  :host([theme='paper']) {
    color-scheme: light;
  }
  :host([theme='night']) {
    color-scheme: dark;
  }
  :host([theme='auto']) {
    color-scheme: light dark;
  }
`;
