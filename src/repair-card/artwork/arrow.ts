// Built from arrow.svg by scripts/build-artwork.js; change that instead.
import { html } from 'lit';
export const arrow = html`<svg
  class="ornament arrow"
  viewBox="0 0 182 105"
  aria-hidden="true"
  focusable="false"
>
  <path
    class="ink"
    d="M8 31C26 18 55 5 76 20q11 8 9 21-1 8-9 12c-7 3-17 0-16-8 2-8 11-11 18-13 14-3 27 4 40 11q26 16 47 40l4-3q-24-28-55-44c-13-7-29-13-44-7-6 2-14 7-14 15-1 11 12 17 21 13q11-4 12-16 1-14-11-23C55 1 25 15 6 30Zm129 55 19 2c6 0 15 3 19-5q0-3-1-7-3-12-9-23h-2l6 30v-1l-7-1q-12 1-25 4Z"
  ></path>
</svg>`;
