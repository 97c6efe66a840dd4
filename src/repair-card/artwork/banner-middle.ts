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
    d="M16 20c166 8 316-8 506-6 180 2 320 12 468 2-6 56-2 126 2 190-160-8-300 8-490 4-170-4-330-8-488 2 6-60-2-130 2-192"
  ></path>
  <path
    class="ink"
    d="M2 20c162 7 324-6 486-5 171 0 341 12 512 1V8C829 18 658 5 488 5 326 5 164 19 2 12ZM0 217c186-12 372-1 558-1 146 1 293-11 440-5v-10c-147-7-293 4-440 4-187 0-372-11-558 2ZM12 8c-9 68-3 143-2 212h2c11-68 5-143 2-212Zm975-4c-13 68-7 144 3 212h2q0-57-3-115V4Z"
  ></path>
</svg>`;
