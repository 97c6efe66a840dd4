// Built from the points in scripts/artwork/; change those, and run: npm run artwork
import { html } from 'lit';
export const bubble = html`<svg
  class="ornament"
  viewBox="0 0 324 132"
  preserveAspectRatio="none"
  aria-hidden="true"
>
  <path
    class="ink"
    d="M39 16c37-17 80-9 121-10 43-1 87-11 126 9q29 14 30 38 1 26-30 42-30 15-106 10-47-4-94-3-12 8-26 14-18 8-38 13 16-7 24-22l4-11q-20 4-34-10-15-15-9-36 5-22 32-34"
  ></path>
  <path
    class="white"
    d="M40 18c37-17 79-9 120-10 42-1 86-10 124 9q27 13 28 35 1 23-28 38t-104 10q-48-3-96-2l-24 14q-16 8-34 14 15-4 22-18l4-14q-20 5-34-10t-9-34q5-20 31-32"
  ></path>
</svg>`;
