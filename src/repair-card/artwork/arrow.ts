// Built from arrow.svg by scripts/build-artwork.js; change that instead.
import { html } from 'lit';
export const arrow = html`<svg
  class="ornament arrow"
  viewBox="0 0 234 135"
  aria-hidden="true"
  focusable="false"
>
  <path
    class="ink"
    d="M10 41C33 23 70 6 98 26q13 9 12 26c-4 19-35 25-33 6 2-10 15-15 23-17 40-8 87 37 112 65l5-3c-27-31-83-83-127-65-8 3-18 9-18 19-2 26 40 22 42-4q1-18-14-30C71 2 32 19 8 39Zm166 70 25 2q7 2 15 0 6 0 9-7c3-5-11-32-13-38h-2l7 39v-2l-8-1q-17 0-33 5Z"
  ></path>
</svg>`;
