import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { press } from './press.js';
import { tell } from './tell.js';

/** What a page can style from outside, and what it hears. */
const meta: Meta = { title: 'Rupture diagram/Style and events', component: 'rupture-diagram' };

export default meta;
type Story = StoryObj;

export const Parts: Story = {
  render: () => html`
    <style>
      .diagram-parts::part(title) {
        font-style: italic;
      }
      .diagram-parts::part(figure) {
        border-block-end: 2px dotted;
      }
      .diagram-parts::part(circle) {
        stroke-width: 4;
      }
      .diagram-parts::part(circle-label) {
        font-weight: bold;
      }
      .diagram-parts::part(list) {
        letter-spacing: 0.02em;
      }
      .diagram-parts::part(detail) {
        border: 2px solid;
      }
    </style>
    <rupture-diagram class="diagram-parts" selected="blame"></rupture-diagram>
  `,
};

export const Variables: Story = {
  args: {
    '--rr-size': '19px',
    '--rr-accent': '#1b4965',
    '--rr-paper': '#f2f7fa',
    '--rr-sheet': '#e3eef4',
    '--rr-field': '#ffffff',
    '--rr-ink': '#12222c',
    '--rr-quiet': '#33475a',
    '--rr-line': '#5d7587',
    '--rr-gold': '#ffd166',
    '--rr-on-gold': '#12222c',
    '--rr-font': 'Georgia, serif',
    '--rr-font-title': 'Verdana, sans-serif',
    '--rr-radius': '1.5em',
    '--rr-line-weight': '3px',
  },
  render: (args) => html`
    <div style=${styleMap(args)}>
      <rupture-diagram selected="conflict" theme="paper"></rupture-diagram>
    </div>
  `,
};

/** Only what a person does is told. */
export const Events: Story = {
  render: () => html`
    <div @rupture-select=${tell}>
      <rupture-diagram></rupture-diagram>
      <p>The page heard: <output>nothing yet</output></p>
    </div>
  `,
  play: ({ canvasElement }) => press(canvasElement, 'rupture-diagram', 'button[data-id="trust"]'),
};
