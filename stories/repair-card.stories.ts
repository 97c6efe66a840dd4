import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { THEMES } from '../src/theme/themes.js';

interface Args {
  without?: string;
  layout?: string;
  look?: string;
  pdf?: string;
  theme?: string;
}

const meta: Meta<Args> = {
  title: 'Repair card',
  component: 'repair-card',
  argTypes: {
    without: { control: 'select', options: ['', 'unicorn'] },
    look: { control: 'select', options: ['honey', 'harbour', 'orchard', 'dusk'] },
    layout: { control: 'select', options: ['auto', 'wide', 'tall'] },
    pdf: { control: 'text' },
    theme: { control: 'select', options: THEMES },
  },
  render: ({ without, layout, look, pdf, theme }) => html`
    <repair-card
      without=${without ?? nothing}
      layout=${layout ?? nothing}
      look=${look ?? nothing}
      pdf=${pdf ?? nothing}
      theme=${theme ?? nothing}
    ></repair-card>
  `,
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const WithoutUnicorn: Story = { args: { without: 'unicorn' } };

export const Harbour: Story = { args: { look: 'harbour' } };

export const Orchard: Story = { args: { look: 'orchard' } };

export const Dusk: Story = { args: { look: 'dusk' } };

export const Tall: Story = { args: { layout: 'tall' } };

export const Night: Story = { args: { theme: 'night' } };

export const Pdf: Story = { args: { pdf: 'card.pdf' } };

export const OtherPeople: Story = {
  render: () => html`
    <div
      style="--rr-skin-left: #8d5a3b; --rr-skin-right: #f0c9a4; --rr-hair-left: #8d8d8d; --rr-hair-right: #9a5b2e"
    >
      <repair-card></repair-card>
    </div>
  `,
};

export const WithLinks: Story = {
  render: () => html`
    <repair-card>
      <span slot="credit-links">
        <a href="https://lindsaybraman.com">lindsaybraman.com</a>
      </span>
    </repair-card>
  `,
};
