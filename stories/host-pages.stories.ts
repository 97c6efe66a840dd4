import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

/** Three pages with a style of their own: the widgets take it on through variables and parts, from outside. */
const meta: Meta = {
  title: 'Host pages',
  // Their colours are chosen for one theme: the toolbar's does not reach them.
  parameters: { ownColors: true },
};

export default meta;
type Story = StoryObj;

const widgets = html`
  <rupture-diagram heading-level="3" selected="drift"></rupture-diagram>
  <repair-checklist heading-level="3" without="saving"></repair-checklist>
`;

/** A therapist in her own practice: serifs, sage green, much air, no boxes. */
export const Therapist: Story = {
  render: () => html`
    <main class="practice">
      <style>
        .practice {
          max-inline-size: 46rem;
          padding: 2rem;
          background: #fbfaf6;
          color: #2b322c;
          font:
            1.0625rem/1.7 Georgia,
            serif;
          color-scheme: light;
          --rr-accent: #6f8a72;
          --rr-paper: transparent;
          --rr-radius: 0;
          --rr-line-weight: 1px;
        }
        .practice h2 {
          font-weight: normal;
          font-style: italic;
        }
        .practice ::part(title) {
          font-weight: normal;
          font-style: italic;
          text-align: center;
        }
        .practice ::part(safety) {
          border-inline-start: 0;
          border-block: 1px solid #5f7a62;
        }
        .practice ::part(step-title) {
          padding-block: 0.9em;
          font-weight: normal;
        }
      </style>
      <h2>Working on what has come between you</h2>
      <p>I often give couples these two pictures to take home after a first session.</p>
      <repair-kit relationship="partners">${widgets}</repair-kit>
      <repair-card heading-level="3" look="dusk"></repair-card>
    </main>
  `,
};

/** A hospital's patient information: its own blue, square corners, strong frames, large text. */
export const Hospital: Story = {
  render: () => html`
    <main class="trust">
      <style>
        .trust {
          max-inline-size: 60rem;
          background: white;
          color: #212b32;
          font:
            1.1875rem/1.5 Arial,
            sans-serif;
          color-scheme: light;
          --rr-accent: #005eb8;
          --rr-ink: #212b32;
          --rr-radius: 0;
          --rr-font-title: Arial, sans-serif;
        }
        .trust > h2 {
          margin: 0;
          padding: 1rem;
          background: #005eb8;
          color: white;
        }
        .trust ::part(title) {
          padding-block-end: 0.3em;
          border-block-end: 4px solid #005eb8;
        }
        .trust ::part(safety) {
          border: 2px solid #005eb8;
          border-inline-start-width: 10px;
        }
        .trust ::part(step):nth-child(n) {
          border-block-end-width: 1px;
        }
        .trust ::part(progress) {
          padding: 0.8em;
          background: #d5e4f3;
        }
      </style>
      <h2>Family support service</h2>
      <repair-kit relationship="family" theme="paper">${widgets}</repair-kit>
      <repair-card heading-level="3" theme="plain" look="harbour"></repair-card>
    </main>
  `,
};

/** A youth charity: loud, round, dark. */
export const YouthCharity: Story = {
  render: () => html`
    <main class="youth">
      <style>
        .youth {
          padding: 1.5rem;
          background: #2a0f52;
          color: white;
          font:
            1.125rem/1.5 Verdana,
            sans-serif;
          color-scheme: dark;
          --rr-accent: #ff5fb2;
          --rr-gold: #ffe14d;
          --rr-paper: #351463;
          --rr-sheet: #43207a;
          --rr-field: #230a47;
          --rr-radius: 1.5em;
          --rr-line-weight: 3px;
          --rr-font-title: 'Arial Black', Impact, sans-serif;
        }
        .youth > h2 {
          font:
            2.2rem 'Arial Black',
            Impact,
            sans-serif;
        }
        .youth repair-kit > * {
          margin-block-end: 1.5rem;
        }
        .youth ::part(title) {
          font-size: 1.9em;
          color: #ffe14d;
        }
        .youth ::part(circle-label) {
          font-weight: bold;
        }
        .youth ::part(tick) {
          border-radius: 1em;
        }
        .youth ::part(list) {
          line-height: 1.7;
        }
      </style>
      <h2>Mates fall out.</h2>
      <repair-kit relationship="friends">${widgets}</repair-kit>
      <repair-card heading-level="3" look="orchard"></repair-card>
    </main>
  `,
};
