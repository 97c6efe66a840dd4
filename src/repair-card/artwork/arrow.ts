// Built from arrow.svg by scripts/build-artwork.js; change that instead.
import { html } from 'lit';
export const arrow = html`<svg
  class="ornament arrow"
  viewBox="0 0 169 97.5"
  aria-hidden="true"
  focusable="false"
>
  <path
    class="ink"
    d="M7 29C24 16 51 5 71 19q10 7 8 19c-2 13-25 17-23 4 1-8 10-11 16-12 29-6 63 27 81 47l4-3c-20-22-60-60-92-47-6 2-13 7-13 14-1 19 29 16 31-3q0-13-11-21C51 1 23 14 6 28Zm120 51 18 1q5 1 11 1l7-5c1-4-8-24-10-28h-2l6 28v-1l-6-1q-13 1-24 4Z"
  ></path>
</svg>`;
