import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { THEMES } from '../src/theme/themes.js';
import { KINDS, RELATIONSHIPS } from '../src/wording/wording.js';

interface Args {
  people?: string;
  selected?: string;
  intensity?: string;
  relationship?: string;
  without?: string;
  headingLevel?: string;
  theme?: string;
}

const meta: Meta<Args> = {
  title: 'Repair checklist',
  component: 'repair-checklist',
  argTypes: {
    people: { control: 'select', options: ['one', 'two'] },
    selected: { control: 'select', options: ['', ...KINDS] },
    intensity: { control: 'select', options: ['minor', 'major'] },
    relationship: { control: 'select', options: RELATIONSHIPS },
    without: { control: 'text' },
    headingLevel: { control: 'select', options: ['1', '2', '3', '4', '5', '6'] },
    theme: { control: 'select', options: THEMES },
  },
  render: ({ people, selected, intensity, relationship, without, headingLevel, theme }) => html`
    <repair-checklist
      people=${people ?? nothing}
      selected=${selected ?? nothing}
      intensity=${intensity ?? nothing}
      relationship=${relationship ?? nothing}
      without=${without ?? nothing}
      heading-level=${headingLevel ?? nothing}
      theme=${theme ?? nothing}
    ></repair-checklist>
  `,
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const TwoPeople: Story = { args: { people: 'two' } };

export const AfterABigConflictAtWork: Story = {
  args: { selected: 'conflict', intensity: 'major', relationship: 'work' },
};

export const Bare: Story = { args: { without: 'notes co-creation saving print' } };

export const WithoutCoCreation: Story = { args: { without: 'co-creation notes' } };

export const Helplines: Story = {
  render: () => html`
    <repair-checklist>
      <p slot="safety">You can call us on weekdays, from nine to five.</p>
    </repair-checklist>
  `,
};

export const InSlots: Story = {
  render: () => html`
    <repair-checklist>
      <h3 slot="title">Before our session</h3>
      <p slot="opening">Begin in your own way.</p>
      <p slot="after">Bring your notes along, if you like.</p>
    </repair-checklist>
  `,
};

const outside = new CSSStyleSheet();
outside.replaceSync(`
  .outside::part(step-title) { font-style: italic; }
  .outside::part(note) { background: #eef6ff; color: #111; }
  .outside::part(actions) { border-block-start: 1px solid; }
`);

export const PartsStyledFromOutside: Story = {
  render: () => {
    if (!document.adoptedStyleSheets.includes(outside)) document.adoptedStyleSheets.push(outside);
    return html`<repair-checklist class="outside"></repair-checklist>`;
  },
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
