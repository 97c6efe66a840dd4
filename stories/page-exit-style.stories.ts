import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import './page-exit.stories.js';

/** What a page can style from outside. */
const meta: Meta = {
  title: 'Page exit/Style',
  component: 'page-exit',
  parameters: { docs: { story: { inline: false, height: '14em' } } },
};

export default meta;
type Story = StoryObj;

export const Parts: Story = {
  render: () => html`
    <style>
      .exit-parts::part(button) {
        border-style: double;
      }
      .exit-parts::part(link) {
        border-style: dashed;
      }
    </style>
    <page-exit class="exit-parts" href="https://weather.example/"></page-exit>
  `,
};

export const Variables: Story = {
  args: {
    '--rr-size': '20px',
    '--rr-accent': '#7a1f1f',
    '--rr-paper': '#fff5f5',
    '--rr-sheet': '#fbe6e6',
    '--rr-field': '#fff5f5',
    '--rr-ink': '#3a1010',
    '--rr-quiet': '#5a3030',
    '--rr-line': '#8a6060',
    '--rr-gold': '#ffcf56',
    '--rr-on-gold': '#3a1010',
    '--rr-font': 'Georgia, serif',
    '--rr-font-title': 'Verdana, sans-serif',
    '--rr-radius': '2em',
    '--rr-line-weight': '3px',
  },
  render: (args) => html`
    <div style=${styleMap(args)}>
      <page-exit href="https://weather.example/"></page-exit>
    </div>
  `,
};
