// Built from the points in scripts/artwork/; change those, and run: npm run artwork
import { html, type TemplateResult } from 'lit';
/** By the part's name. */
export const glyphs: Partial<Record<string, TemplateResult>> = {
  forward: html`<svg class="glyph" viewBox="0 0 96 96" aria-hidden="true">
    <path
      class="ink"
      d="M2 92q15-10 32-14 12-3 12-9c0-7-9-7-14-11q-5-4-3-12c3-12 17-18 28-12q-12 1-7 12 2 5 11 7 17 4 19 13 2 8-7 17-11 11-27 12z"
    ></path>
    <path
      class="gold"
      d="M9 90q14-8 29-11 13-3 13-10c0-8-10-8-15-13q-4-4-3-9c1-9 11-14 19-9q-7 2-6 9t12 9q16 4 17 11t-7 13q-11 8-24 10zm49-83 16 5 19 7-19 6-16 6z"
    ></path>
    <path class="ink" d="m54 3 6 1v27l33-12q-7 6-15 10-9 5-18 7v9l-6-1z"></path>
  </svg>`,
  happened: html`<svg class="glyph" viewBox="0 0 96 96" aria-hidden="true">
    <path class="tint" d="m18 8 22-1 22 1 18 19 1 31-1 31-32 1-31-1-1-41z"></path>
    <path class="gold" d="m62 8 9 9 9 10-10 1-9-1v-10z"></path>
    <path
      class="ink"
      d="M20 6q-3 42-3 84-11-42 3-84m-4 83 67-1q-32 15-67 1m46-83q9 5 16 13 5 5 7 10 6 10 2 31l-6 30q-3-15-2-30v-29l-5-10q-5-8-12-15m-1 2q2 6 1 12t1 7q1 2 7 1h11l-11 4q-7 2-11-1-3-3-1-11zm-33 36 41-1q-21 14-41 1m0 14 42-1q-23 14-42 1m0 14 30-1q-17 14-30 1"
    ></path>
  </svg>`,
  hurt: html`<svg class="glyph" viewBox="0 0 96 96" aria-hidden="true">
    <path
      class="gold"
      d="M49 30q3-6 9-10 7-4 13-2 12 3 13 18 0 11-9 24-11 15-26 26-16-10-26-26-8-13-8-24 1-15 12-18 6-2 13 2 6 4 9 10"
    ></path>
    <path
      class="ink"
      d="m55 24-2-2q4-12 17-12 22 0 22 24 1 13-11 28-13 17-32 28 15-15 26-32 9-14 9-24-1-16-14-18-10-1-15 8m-10 0q-5-11-17-9-14 2-15 19-1 11 9 25 11 17 27 31-20-9-33-27-10-15-9-29 2-22 21-23 13 0 17 13m1 1 8 3-7 14 10 7-11 22 3-18-11-7z"
    ></path>
  </svg>`,
  impact: html`<svg class="glyph" viewBox="0 0 96 96" aria-hidden="true">
    <path
      class="ink"
      d="M40 45q2-17 9-27 9-12 22-11 22 2 19 26c-1 12-11 20-15 31q-10 25-18 25-9 0-14-13t-3-31"
    ></path>
    <path class="gold" d="M44 42q6-21 9-24 8-9 18-6 12 4 11 20l-12 30q-9 20-18 20-20-1-8-40"></path>
    <path
      class="ink"
      d="M55 39q-3-12 9-15c9-3 17 4 15 12-1 8-11 10-15 16q-5 8 1 15-14-5-5-17c4-6 13-7 13-14q-1-8-9-8-10 1-9 11m-33-7q20 14 1 28 6-14-1-28m-14-8q26 22 1 44 12-22-1-44"
    ></path>
  </svg>`,
  own: html`<svg class="glyph" viewBox="0 0 96 96" aria-hidden="true">
    <path class="tint" d="M9 94q-7-19 7-34 12-12 34-12t34 12q15 14 9 34z"></path>
    <path
      class="gold"
      d="m76 68-6 20q-23 10-40-9-10-11-4-21c6-9 20-8 24 2l-3-13 8-2q0 10 7 17 6 6 14 6"
    ></path>
    <path
      class="ink"
      d="M34 23q0-7 5-11 5-5 11-5t11 5q5 4 5 11t-5 12q-5 4-11 4t-11-4q-5-5-5-12m-27 72q-11-49 31-47-31 7-31 47m55-47q43-5 31 47-1-41-31-47m31 40q-34 20-66-11 34 18 66 11m-5-13q-32 1-32-30 8 23 32 30m-66-8h26q-11 9-26 0m6 9q10-2 20-1-10 8-20 1"
    ></path>
  </svg>`,
  'co-creation': html`<svg class="glyph" viewBox="0 0 96 96" aria-hidden="true">
    <path
      class="ink"
      d="M3 75v-6q7 0 11-4 5-4 11-19 9-24 25-23 15 0 24 23 7 15 12 19 4 4 9 5v6q-8 1-15-3-10-6-16-23-6-15-14-15-8 1-13 15-7 18-17 23-9 5-17 2"
    ></path>
    <path
      class="gold"
      d="M3 27v-6q8-3 17 2 10 5 17 23 5 14 13 15 8 0 14-15 6-17 16-23 7-4 15-3v6q-5 1-9 5-5 4-12 19-9 23-24 23-16 1-25-23-6-15-11-19-4-4-11-4"
    ></path>
    <path class="ink" d="m55 38 6-6q7 5 13 12 6 9 8 18l-6 4-12-14z"></path>
  </svg>`,
};
export const done = html`<svg class="glyph done" viewBox="0 0 96 96" aria-hidden="true">
  <path class="ink" d="m5 55 15-8 17 21q9-18 22-33 15-18 34-31l-23 42-27 47z"></path>
  <path class="gold" d="m5 53 15-9 17 20q8-18 21-33 15-17 34-27l-27 39q-13 20-24 42z"></path>
</svg>`;
export const tail = html`<svg class="tail" viewBox="0 0 48 36" aria-hidden="true">
  <path class="field" d="m9 0 13 1 17-1q-2 9-8 16-10 13-27 16 10-5 11-16 1-9-6-16"></path>
  <path
    class="ink"
    d="m39 1 4 2q-3 9-9 15-13 14-31 15 16-5 27-17 6-7 9-15m-32 2 2-2q8 5 8 14 1 15-14 18 11-6 10-18-1-7-6-12"
  ></path>
</svg>`;
