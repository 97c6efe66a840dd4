// Built from arrow.svg by scripts/build-artwork.js; change that instead.
import { html } from 'lit';
export const arrow = html`<svg
  class="ornament arrow"
  viewBox="0 0 260 150"
  aria-hidden="true"
  focusable="false"
>
  <path
    class="ink"
    d="M11 45c26-20 67-38 98-16q15 11 13 29-2 13-14 18c-9 4-24 0-22-12 2-11 16-16 25-18 20-4 39 5 57 15q39 23 67 57l6-4q-34-39-78-63c-19-10-42-18-63-9-9 3-20 10-20 21-1 16 17 24 30 19q15-7 17-23c2-13-6-25-16-33C79 2 36 21 9 43Zm185 78 27 2c9 0 21 5 27-7q1-4-2-9-3-18-13-33h-2l8 43v-2l-9-1q-19 0-36 5Z"
  ></path>
</svg>`;
