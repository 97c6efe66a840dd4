import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { THEMES } from '../src/theme/themes.js';
import { KINDS, RELATIONSHIPS } from '../src/wording/wording.js';

interface Args {
  relationship?: string;
  selected?: string;
  interactive?: string;
  theme?: string;
}

const meta: Meta<Args> = {
  title: 'Rupture diagram',
  component: 'rupture-diagram',
  argTypes: {
    relationship: { control: 'select', options: RELATIONSHIPS },
    selected: { control: 'select', options: ['', 'rupture', ...KINDS] },
    interactive: { control: 'select', options: ['on', 'off'] },
    theme: { control: 'select', options: THEMES },
  },
  render: ({ relationship, selected, interactive, theme }) => html`
    <rupture-diagram
      relationship=${relationship ?? nothing}
      selected=${selected ?? nothing}
      interactive=${interactive ?? nothing}
      theme=${theme ?? nothing}
    ></rupture-diagram>
  `,
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const Chosen: Story = { args: { selected: 'trust', relationship: 'family' } };

export const Picture: Story = { args: { interactive: 'off' } };

export const Narrow: Story = {
  render: () => html`<div style="inline-size: 320px"><rupture-diagram></rupture-diagram></div>`,
};

export const OwnKinds: Story = {
  render: () => html`
    <rupture-diagram>
      <h2>What came between us</h2>
      <ul>
        <li>
          Distance
          <ul>
            <li data-kind="conflict">Quarrel</li>
            <li><strong>Silence</strong> Nobody says what is wrong.</li>
            <li><strong>Moving away</strong> A new town, and fewer visits.</li>
          </ul>
        </li>
      </ul>
    </rupture-diagram>
  `,
};

export const InSlots: Story = {
  render: () => html`
    <rupture-diagram>
      <h3 slot="title">Ruptures among friends</h3>
      <p slot="caption">Look for the circle that fits.</p>
      <p slot="after">We talk about this in group on Mondays.</p>
    </rupture-diagram>
  `,
};
