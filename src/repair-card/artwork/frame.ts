// Built from the points in scripts/artwork/; change those, and run: npm run artwork
import { html } from 'lit';
export const frame = html`<svg
  class="ornament"
  viewBox="0 0 330 112"
  preserveAspectRatio="none"
  aria-hidden="true"
>
  <path
    class="white"
    d="M18 17q71-4 142-4 76 0 152 6 3 18 3 37t-4 38q-75 4-151 4-71 0-141-4-4-19-4-38 0-20 3-39"
  ></path>
  <path
    class="gold"
    d="M3 21v-2q78-10 157-11 84-1 167 9v2q-83-4-167-3-78 1-157 5m2 74v-2l155 2 166-4v2q-83 10-166 10-78 0-155-8m11-91h2l2 52 1 52h-2q-8-25-9-52-1-26 6-52m296 1h2q7 25 6 51t-9 51h-2l1-51z"
  ></path>
  <path class="ink" d="M14 101q140 8 304-3-164 18-304 3"></path>
</svg>`;
