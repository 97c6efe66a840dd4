// Built from banner-end.svg by scripts/build-artwork.js; change that instead.
import { html } from 'lit';
export const bannerEnd = html`<svg
  class="ornament end"
  viewBox="0 0 200 240"
  preserveAspectRatio="none"
  aria-hidden="true"
  focusable="false"
>
  <path
    class="gold"
    d="M196 44c-64 8-124 2-184 10 24 32 34 60 42 82q-18 46-46 92c64-6 124 2 188-8Z"
  ></path>
  <path
    class="ink"
    d="M196 218c-14 4-28-4-46-2l46-30Zm0-178q-67 3-134 3l-45 3q-5-2-9 1c-5 9 11 27 16 35 8 15 18 32 22 48 2 9-7 22-10 29l-25 48-4 7q-4 4-5 8 2 7 7 10 5 0 9-1l9-1 35-2c45-1 90 0 134-9v-2c-57 6-113 1-170 5l-18 1c-1 1 1 5 2 4q3-2 5-8l13-23 17-32c5-13 12-23 9-37-5-22-21-45-33-64q-2-4-5-7c-2-2-9 0-7-1l18-2 44-3c42-1 84-1 125-8Z"
  ></path>
</svg>`;
