// Built from frame.svg by scripts/build-artwork.js; change that instead.
import { html } from 'lit';
export const frame = html`<svg
  class="ornament"
  viewBox="0 0 600 240"
  preserveAspectRatio="none"
  aria-hidden="true"
  focusable="false"
>
  <path
    class="white"
    d="M22 26c188-6 378 4 558-4-6 68 2 128-2 194-178 6-368-4-554 4 4-70-6-130-2-194"
  ></path>
  <path
    class="gold"
    d="M2 30h109l181 3c100 1 209 4 308-11v-4H491l-181-3C210 14 101 11 2 26Zm598 182H492l-178-3c-102-1-214-4-314 11v4h108l178 3c102 1 214 4 314-11ZM24 4c-12 44-10 91-8 136q1 50 4 100h4c11-44 9-91 7-136Q30 53 28 4Zm550-2c-10 44-6 91-3 137q2 50 5 99h4c12-47 8-98 4-146l-6-90Z"
  ></path>
</svg>`;
