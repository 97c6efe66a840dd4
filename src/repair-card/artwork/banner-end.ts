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
    d="M196 218c-14 4-28-4-46-2l46-30Zm0-178q-67 3-134 3c-20 1-53 1-54 4-5 9 11 27 16 35 8 15 18 32 22 48 2 9-7 22-10 29l-25 48c-3 5-10 9-9 15q2 7 7 10c5 3 12-1 18-2l35-2c45-1 90 0 134-9v-2c-57 6-113 1-170 5l-18 1c-1 1 1 5 2 4 4-2 16-26 18-31 10-17 31-50 26-69-5-22-21-45-33-64q-2-4-5-7c-2-2-9 0-7-1l18-2 44-3c42-1 84-1 125-8Z"
  ></path>
</svg>`;
