import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { press } from './press.js';
import { tell } from './tell.js';

/** What a page can style from outside, and what it hears. */
const meta: Meta = { title: 'Repair card/Style and events', component: 'repair-card' };

export default meta;
type Story = StoryObj;

const describe: Story['play'] = ({ canvasElement }) =>
  press(canvasElement, 'repair-card', '.more summary');

export const Parts: Story = {
  render: () => html`
    <style>
      .card-parts::part(title) {
        font-style: italic;
      }
      .card-parts::part(picture) {
        opacity: 0.9;
      }
      .card-parts::part(banner) {
        font-weight: bold;
      }
      .card-parts::part(frame) {
        font-style: italic;
      }
      .card-parts::part(bubble) {
        font-weight: bold;
      }
      .card-parts::part(list) {
        line-height: 1.7;
      }
      .card-parts::part(credit) {
        border-block-start: 1px solid;
      }
      .card-parts::part(description) {
        border: 2px solid;
      }
    </style>
    <repair-card class="card-parts"></repair-card>
  `,
  play: describe,
};

/** Whom the two people stand for is up to you; the image description follows. */
export const OtherPeople: Story = {
  args: {
    '--rr-skin-left': '#8d5a3b',
    '--rr-skin-right': '#f0c9a4',
    '--rr-hair-left': '#8d8d8d',
    '--rr-hair-right': '#9a5b2e',
    '--rr-clothes-left': '#a34a4a',
    '--rr-clothes-right': '#4a5ba3',
    '--rr-age-left': '1',
    '--rr-unicorn': '#e8d9ee',
    '--rr-mane': '#b48ac2',
    '--rr-outline': '#2b1d3a',
  },
  render: (args) => html` <div style=${styleMap(args)}><repair-card></repair-card></div> `,
  play: describe,
};

export const Variables: Story = {
  args: {
    '--rr-size': '19px',
    '--rr-accent': '#5b2a86',
    '--rr-paper': '#faf5fd',
    '--rr-sheet': '#f0e4f7',
    '--rr-field': '#ffffff',
    '--rr-ink': '#24162f',
    '--rr-quiet': '#473a52',
    '--rr-line': '#77668a',
    '--rr-gold': '#ffcf56',
    '--rr-on-gold': '#24162f',
    '--rr-font': 'Georgia, serif',
    '--rr-font-title': 'Verdana, sans-serif',
    '--rr-radius': '1.5em',
    '--rr-line-weight': '3px',
  },
  render: (args) => html`
    <div style=${styleMap(args)}>
      <repair-card theme="paper"></repair-card>
    </div>
  `,
};

/** Whether the description was opened or closed. */
export const Events: Story = {
  render: () => html`
    <div @repair-card-describe=${tell}>
      <repair-card></repair-card>
      <p>The page heard: <output>nothing yet</output></p>
    </div>
  `,
  play: describe,
};
