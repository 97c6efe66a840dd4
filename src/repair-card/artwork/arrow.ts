// Built from the points in scripts/artwork/; change those, and run: npm run artwork
import { html } from 'lit';
export const arrow = html`<svg class="ornament arrow" viewBox="0 0 250 84" aria-hidden="true">
  <path
    class="ink"
    d="M6 30q17 19 40 27 24 8 60 6 36-3 42-24 5-16-9-21-11-4-17 7-7 15 11 27 19 13 51 9 30-5 56-20v2q-26 15-56 20-33 6-53-7-22-15-13-33 7-15 23-9 17 7 11 27-7 22-46 24-36 3-60-6t-40-29m208-2q16 5 28 13-16 1-28-13m12 40q4-17 16-27-4 15-16 27"
  ></path>
</svg>`;
