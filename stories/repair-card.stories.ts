import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { LOOKS } from '../src/repair-card/artwork-colors.js';
import { THEMES } from '../src/theme/themes.js';
import { press } from './press.js';

interface Args {
  without?: string;
  layout?: string;
  look?: string;
  pdf?: string;
  'heading-level'?: string;
  theme?: string;
  kit?: string;
}

const meta: Meta<Args> = {
  title: 'Repair card/Choices',
  component: 'repair-card',
  argTypes: {
    without: { control: 'select', options: ['', 'unicorn'] },
    look: { control: 'select', options: LOOKS },
    layout: { control: 'select', options: ['auto', 'wide', 'tall'] },
    'heading-level': { control: 'select', options: ['1', '2', '3', '4', '5', '6'] },
    theme: { control: 'select', options: THEMES },
  },
  render: (args) => html`
    <repair-card
      without=${args.without ?? nothing}
      layout=${args.layout ?? nothing}
      look=${args.look ?? nothing}
      pdf=${args.pdf ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
      theme=${args.theme ?? nothing}
      kit=${args.kit ?? nothing}
    ></repair-card>
  `,
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const WithoutUnicorn: Story = { args: { without: 'unicorn' } };

/** Two people with deep brown skin. */
export const Harbour: Story = { args: { look: 'harbour' } };

/** One with deep brown skin and black hair, the other pale and grey-haired. */
export const Orchard: Story = { args: { look: 'orchard' } };

/** A parent and a grown child: lines of age on the left face. */
export const Dusk: Story = { args: { look: 'dusk' } };

/** Three columns, however narrow. */
export const Wide: Story = { args: { layout: 'wide' } };

/** One column, however wide. */
export const Tall: Story = { args: { layout: 'tall' } };

export const Night: Story = { args: { theme: 'night' } };

export const InkSaving: Story = { args: { theme: 'ink-saving' } };

export const DeeperHeading: Story = { args: { 'heading-level': '4' } };

/** Offers a file that lies on the page's own site. */
export const Pdf: Story = { args: { pdf: 'card.pdf' } };

export const Narrow: Story = {
  render: () => html`<div style="inline-size: 320px"><repair-card></repair-card></div>`,
};

/** Parts that are ticked in the checklist show as talked about on the card. */
export const JoinedByName: Story = {
  render: () => html`
    <repair-card kit="ours"></repair-card>
    <repair-checklist kit="ours"></repair-checklist>
  `,
  play: ({ canvasElement }) =>
    press(canvasElement, 'repair-checklist', 'li:nth-child(even) [part=tick] input'),
};

/** The image description that everyone can open, in the words and colours that are shown. */
export const Described: Story = {
  play: ({ canvasElement }) => press(canvasElement, 'repair-card', '.more summary'),
};
