import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { THEMES } from '../src/theme/themes.js';
import { KINDS, RELATIONSHIPS } from '../src/wording/wording.js';
import { press } from './press.js';

interface Args {
  relationship?: string;
  selected?: string;
  interactive?: string;
  'heading-level'?: string;
  theme?: string;
  kit?: string;
}

const meta: Meta<Args> = {
  title: 'Rupture diagram/Choices',
  component: 'rupture-diagram',
  argTypes: {
    relationship: { control: 'select', options: RELATIONSHIPS },
    selected: { control: 'select', options: ['', 'rupture', ...KINDS] },
    interactive: { control: 'select', options: ['on', 'off'] },
    'heading-level': { control: 'select', options: ['1', '2', '3', '4', '5', '6'] },
    theme: { control: 'select', options: THEMES },
  },
  render: (args) => html`
    <rupture-diagram
      relationship=${args.relationship ?? nothing}
      selected=${args.selected ?? nothing}
      interactive=${args.interactive ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
      theme=${args.theme ?? nothing}
      kit=${args.kit ?? nothing}
    ></rupture-diagram>
  `,
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

/** A kind is chosen, and the page has said for whom: the visitor is not asked again. */
export const Chosen: Story = { args: { selected: 'trust', relationship: 'family' } };

export const TheWholeCircle: Story = { args: { selected: 'rupture' } };

export const ForColleagues: Story = { args: { relationship: 'work' } };

/** Nothing to choose: all is told beside the picture. */
export const Picture: Story = { args: { interactive: 'off' } };

/** For a page whose outline is already at this depth. */
export const DeeperHeading: Story = { args: { 'heading-level': '4' } };

export const Night: Story = { args: { theme: 'night', selected: 'drift' } };

export const Narrow: Story = {
  render: () => html`<div style="inline-size: 320px"><rupture-diagram></rupture-diagram></div>`,
};

/** Two diagrams of one name: what is chosen in one is chosen in the other. */
export const JoinedByName: Story = {
  render: () => html`
    <rupture-diagram kit="pair" relationship="friends"></rupture-diagram>
    <rupture-diagram kit="pair" relationship="work"></rupture-diagram>
  `,
};

/** The description that everyone can open, not only screen readers. */
export const Described: Story = {
  play: ({ canvasElement }) => press(canvasElement, 'rupture-diagram', '.more summary'),
};
