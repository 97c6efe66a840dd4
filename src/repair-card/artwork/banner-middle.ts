// Built from banner-middle.svg by scripts/build-artwork.js; change that instead.
import { html } from 'lit';
export const bannerMiddle = html`<svg
  class="ornament middle"
  viewBox="0 0 1000 220"
  preserveAspectRatio="none"
  aria-hidden="true"
  focusable="false"
>
  <path
    class="gold"
    d="M17 20c166 8 316-8 506-6 180 2 320 12 468 2-6 56-2 126 2 190-160-8-300 8-490 4-170-4-330-8-488 2 6-60-2-130 2-192"
  ></path>
  <path
    class="ink"
    d="M2 20c162 7 324-6 486-5 171 0 341 12 512 1V8C829 18 658 5 488 5 326 5 164 19 2 12ZM0 217q162-10 324-5 117 3 234 4c146 1 293-11 440-5v-10c-147-7-293 4-440 4q-117-1-234-5-162-3-324 7ZM12 8Q6 66 9 123l1 97h2q8-57 5-115L14 8Zm975-4q-9 58-6 115 2 49 9 97h2q0-57-3-115V4Z"
  ></path>
</svg>`;
