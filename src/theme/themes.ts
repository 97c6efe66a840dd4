import { css } from 'lit';

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
