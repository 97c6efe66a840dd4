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
    d="M7 27C22 15 47 4 65 17q9 7 8 18-1 8-8 11c-6 2-15 0-13-8 1-6 9-9 15-10 12-3 23 3 34 9q23 14 40 34l4-3q-21-23-47-37c-12-6-25-11-38-6-5 2-12 6-12 13-1 9 10 14 18 11q10-4 10-14 1-12-9-19C47 1 22 13 5 26Zm111 47 16 1c5 0 12 3 16-4q0-2-1-6-2-10-8-19h-1l5 25v-1h-6q-11 0-21 3Z"
  ></path>
</svg>`;
