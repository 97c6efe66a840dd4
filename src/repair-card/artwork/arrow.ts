// Built from arrow.svg by scripts/build-artwork.js; change that instead.
import { html } from 'lit';
export const arrow = html`<svg
  class="ornament arrow"
  viewBox="0 0 195 112.5"
  aria-hidden="true"
  focusable="false"
>
  <path
    class="ink"
    d="M8 34C28 19 59 5 82 22q11 8 10 22-2 10-11 13c-7 3-18 0-16-9 1-8 12-12 18-13q23-3 43 11 30 17 50 43l5-3q-25-29-59-48c-14-7-31-13-47-6-7 2-15 7-15 15-1 12 13 18 23 15q11-5 12-18 2-14-12-24C59 2 27 16 7 32Zm139 58 20 2c7 0 16 4 21-5l-2-7q-2-13-10-25h-1l6 32v-1l-7-1q-14 1-27 4Z"
  ></path>
</svg>`;
