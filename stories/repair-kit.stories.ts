import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { THEMES } from '../src/theme/themes.js';
import { ar } from '../src/wording/languages/ar.js';
import { es } from '../src/wording/languages/es.js';
import { addLanguage } from '../src/wording/language.js';
import { KINDS, RELATIONSHIPS } from '../src/wording/wording.js';
import { press } from './press.js';

interface Args {
  relationship?: string;
  selected?: string;
  theme?: string;
  wording?: string;
  kit?: string;
}

const meta: Meta<Args> = {
  title: 'Repair kit',
  component: 'repair-kit',
  argTypes: {
    relationship: { control: 'select', options: RELATIONSHIPS },
    selected: { control: 'select', options: ['', 'rupture', ...KINDS] },
    theme: { control: 'select', options: THEMES },
  },
  render: (args) => html`
    <repair-kit
      relationship=${args.relationship ?? nothing}
      selected=${args.selected ?? nothing}
      theme=${args.theme ?? nothing}
      wording=${args.wording ?? nothing}
      kit=${args.kit ?? nothing}
    >
      <rupture-diagram></rupture-diagram>
      <repair-checklist></repair-checklist>
      <repair-card></repair-card>
    </repair-kit>
  `,
};

export default meta;
type Story = StoryObj<Args>;

/** What is chosen in the diagram fits the checklist; what is ticked there shows on the card. */
export const AllThree: Story = {};

export const Friends: Story = { args: { relationship: 'friends', selected: 'drift' } };

export const Night: Story = { args: { theme: 'night' } };

export const TalkedAbout: Story = {
  play: ({ canvasElement }) =>
    press(canvasElement, 'repair-checklist', 'li:nth-child(even) [part=tick] input'),
};

export const JsonInAnAttribute: Story = {
  args: { wording: '{ "checklist": { "title": "Our six steps" } }' },
};

export const JsonInAScript: Story = {
  render: () => html`
    <repair-kit>
      <script type="application/json">
        {
          "checklist": { "noteLabel": "For your eyes only" },
          "languages": { "es": { "checklist": { "noteLabel": "Solo para ti" } } }
        }
      </script>
      <repair-checklist></repair-checklist>
    </repair-kit>
  `,
};

/** Each widget speaks the nearest language that the page sets. */
export const TwoLanguages: Story = {
  render: () => {
    [ar, es].forEach(addLanguage);
    return html`
      <repair-kit lang="es" selected="trust">
        <rupture-diagram></rupture-diagram>
        <div lang="ar" dir="rtl"><repair-checklist></repair-checklist></div>
      </repair-kit>
    `;
  },
};

/** Where an editor cannot wrap them: the same name joins them. */
export const JoinedByName: Story = {
  render: () => html`
    <rupture-diagram kit="ours"></rupture-diagram>
    <p>Other things of the page stand between them.</p>
    <repair-kit kit="ours" theme="calm"><repair-checklist></repair-checklist></repair-kit>
  `,
};
