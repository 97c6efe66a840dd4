// Built from the points in scripts/artwork/; change those, and run: npm run artwork
import { html } from 'lit';
export const banner = html`<svg
  class="ornament"
  viewBox="0 0 640 124"
  preserveAspectRatio="none"
  aria-hidden="true"
>
  <path
    class="gold"
    d="M132 46v68q-26 7-52 8-34 2-68-6l24-40-28-38q32 13 66 14 29 1 58-6m376-4q31 6 62 4 32-2 62-14l-26 40 24 40q-30 6-60 6-31 0-62-6z"
  ></path>
  <path class="gold-shade" d="m83 98 25-2 24-3v21l-22-5zm474-8-23 15-26 7v-20l24-2z"></path>
  <path
    class="gold"
    d="M84 20q53-9 106-10 43-1 130 5t130 5q53-1 106-10l2 40-1 40q-53 10-107 11-65 1-130-5-88-6-130-6-54 0-107 8l-1-40z"
  ></path>
  <path
    class="ink"
    d="M557 90q-53 10-107 12-44 2-130-4-88-6-130-6-54 0-107 6 53-9 107-10 65 0 130 6 65 5 130 6 54-1 107-10m0-78q7 36 0 79zm-474 9v78q-6-43 0-78m-71 96q77 9 118-2-41 18-118 2m498-4q60 8 120 0-60 16-120 0"
  ></path>
</svg>`;
