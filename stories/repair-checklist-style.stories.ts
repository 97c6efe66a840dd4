import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { press } from './press.js';
import { tell } from './tell.js';

/** What a page can style from outside, and what it hears. */
const meta: Meta = { title: 'Repair checklist/Style and events', component: 'repair-checklist' };

export default meta;
type Story = StoryObj;

const openFirst: Story['play'] = ({ canvasElement }) =>
  press(canvasElement, 'repair-checklist', 'li:first-child summary');

export const Parts: Story = {
  render: () => html`
    <style>
      .checklist-parts::part(title) {
        text-align: center;
      }
      .checklist-parts::part(safety) {
        border: 2px solid;
      }
      .checklist-parts::part(step) {
        border-block-end: 4px double;
      }
      .checklist-parts::part(step-title) {
        font-style: italic;
      }
      .checklist-parts::part(tick) {
        font-weight: bold;
      }
      .checklist-parts::part(note) {
        background: #eef6ff;
        color: #111;
      }
      .checklist-parts::part(progress) {
        border: 2px dashed;
        padding: 0.5em;
      }
      .checklist-parts::part(actions) {
        border-block-start: 1px solid;
        padding-block-start: 1em;
      }
    </style>
    <repair-checklist class="checklist-parts"></repair-checklist>
  `,
  play: openFirst,
};

export const Variables: Story = {
  args: {
    '--rr-size': '19px',
    '--rr-accent': '#1d4d2b',
    '--rr-paper': '#f4faf4',
    '--rr-sheet': '#e4f1e5',
    '--rr-field': '#ffffff',
    '--rr-ink': '#16241a',
    '--rr-quiet': '#38483c',
    '--rr-line': '#5f7a65',
    '--rr-gold': '#f2c14e',
    '--rr-on-gold': '#16241a',
    '--rr-font': 'Georgia, serif',
    '--rr-font-title': 'Verdana, sans-serif',
    '--rr-radius': '0',
    '--rr-line-weight': '3px',
  },
  render: (args) => html`
    <div style=${styleMap(args)}>
      <repair-checklist theme="paper"></repair-checklist>
    </div>
  `,
  play: openFirst,
};

/** Which part was ticked, and how many of how many: never a note. */
export const Events: Story = {
  render: () => html`
    <div @repair-progress=${tell} @repair-clear=${tell}>
      <repair-checklist></repair-checklist>
      <p>The page heard: <output>nothing yet</output></p>
    </div>
  `,
  play: ({ canvasElement }) =>
    press(canvasElement, 'repair-checklist', 'li:first-child [part=tick] input'),
};
