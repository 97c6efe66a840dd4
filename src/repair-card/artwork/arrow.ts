// Built from arrow.svg by scripts/build-artwork.js; change that instead.
import { html } from 'lit';
export const arrow = html`<svg
  class="ornament arrow"
  viewBox="0 0 156 90"
  aria-hidden="true"
  focusable="false"
>
  <path
    class="ink"
    d="M7 27C22 15 47 4 65 17q9 7 8 18c-2 12-23 16-21 3 1-6 9-9 15-10 26-6 58 24 74 43l4-3c-18-20-56-55-85-43-5 2-12 6-12 13-1 17 26 15 28-3q1-12-9-19C47 1 22 13 5 26Zm111 47 16 1q5 1 10 1l6-5c2-4-7-22-9-25h-1l5 25v-1h-6q-11 0-21 3Z"
  ></path>
</svg>`;
