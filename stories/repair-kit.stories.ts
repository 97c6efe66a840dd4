import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { THEMES } from '../src/theme/themes.js';
import { RELATIONSHIPS } from '../src/wording/wording.js';

interface Args {
  relationship?: string;
  selected?: string;
  theme?: string;
  wording?: string;
}

const meta: Meta<Args> = {
  title: 'Repair kit',
  component: 'repair-kit',
  argTypes: {
    relationship: { control: 'select', options: RELATIONSHIPS },
    theme: { control: 'select', options: THEMES },
  },
  render: ({ relationship, selected, theme, wording }) => html`
    <repair-kit
      .relationship=${relationship}
      .selected=${selected}
      .theme=${theme}
      .wording=${wording}
    >
      <rupture-diagram></rupture-diagram>
      <repair-checklist></repair-checklist>
      <repair-card></repair-card>
    </repair-kit>
  `,
};

export default meta;
type Story = StoryObj<Args>;

export const AllThree: Story = {};

export const Friends: Story = { args: { relationship: 'friends', selected: 'drift' } };

export const Night: Story = { args: { theme: 'night' } };

export const OwnWords: Story = {
  args: { wording: '{ "checklist": { "title": "Our six steps" } }' },
};

export const JoinedByName: Story = {
  render: () => html`
    <rupture-diagram kit="ours"></rupture-diagram>
    <p>Other things of the page stand between them.</p>
    <repair-checklist kit="ours"></repair-checklist>
  `,
};
