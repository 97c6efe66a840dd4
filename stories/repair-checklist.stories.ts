import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

interface Args {
  without?: string;
  headingLevel?: string;
  theme?: string;
}

const meta: Meta<Args> = {
  title: 'Repair checklist',
  component: 'repair-checklist',
  argTypes: {
    without: { control: 'text' },
    headingLevel: { control: 'select', options: ['1', '2', '3', '4', '5', '6'] },
    theme: { control: 'select', options: ['paper', 'night', 'auto'] },
  },
  render: ({ without, headingLevel, theme }) => html`
    <repair-checklist
      without=${without ?? nothing}
      heading-level=${headingLevel ?? nothing}
      theme=${theme ?? nothing}
    ></repair-checklist>
  `,
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const WithoutCoCreation: Story = { args: { without: 'co-creation notes' } };

export const Helplines: Story = {
  render: () => html`
    <repair-checklist>
      <p slot="safety">You can call us on weekdays, from nine to five.</p>
    </repair-checklist>
  `,
};

export const OwnWords: Story = {
  render: () => html`
    <repair-checklist>
      <h2>Mending, our way</h2>
      <ol>
        <li data-part="impact"><strong>How it landed</strong> Listen first. Then tell.</li>
      </ol>
    </repair-checklist>
  `,
};

export const OwnList: Story = {
  render: () => html`
    <repair-checklist>
      <ol>
        <li>Take a breath</li>
        <li><strong>Say one true thing</strong> A small one will do.</li>
      </ol>
    </repair-checklist>
  `,
};
