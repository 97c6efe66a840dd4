// Built from the points in scripts/artwork/; change those, and run: npm run artwork
import { html } from 'lit';
export const tick = html`<svg class="ornament tick" viewBox="0 0 48 48" aria-hidden="true">
  <path class="gold" d="m3 26 7-4 8 10 6-10 6-7q7-7 16-13l-13 19-12 22z"></path>
  <path class="ink" d="m46 2-11 20-14 21q4-12 10-23 7-10 15-18m-43 26q12 3 17 17z"></path>
</svg>`;
