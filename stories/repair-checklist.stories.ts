import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { THEMES } from '../src/theme/themes.js';
import { KINDS, RELATIONSHIPS, SIDES } from '../src/wording/wording.js';

interface Args {
  people?: string;
  selected?: string;
  intensity?: string;
  relationship?: string;
  side?: string;
  without?: string;
  'heading-level'?: string;
  theme?: string;
  kit?: string;
}

const meta: Meta<Args> = {
  title: 'Repair checklist/Choices',
  component: 'repair-checklist',
  argTypes: {
    people: { control: 'select', options: ['one', 'two'] },
    selected: { control: 'select', options: KINDS },
    intensity: { control: 'select', options: ['minor', 'major'] },
    relationship: { control: 'select', options: RELATIONSHIPS },
    side: { control: 'select', options: SIDES },
    'heading-level': { control: 'select', options: ['1', '2', '3', '4', '5', '6'] },
    theme: { control: 'select', options: THEMES },
  },
  render: (args) => html`
    <repair-checklist
      people=${args.people ?? nothing}
      selected=${args.selected ?? nothing}
      intensity=${args.intensity ?? nothing}
      relationship=${args.relationship ?? nothing}
      side=${args.side ?? nothing}
      without=${args.without ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
      theme=${args.theme ?? nothing}
      kit=${args.kit ?? nothing}
    ></repair-checklist>
  `,
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

/** A tick, a note and a name for each of the two. */
export const TwoPeople: Story = { args: { people: 'two' } };

/** The page has said what happened and between whom: the questions fit it. */
export const AfterABigConflictAtWork: Story = {
  args: { selected: 'conflict', intensity: 'major', relationship: 'work' },
};

export const AfterBrokenTrust: Story = { args: { selected: 'trust', relationship: 'partners' } };

/** Nobody who was hurt is asked to confess: two parts are folded away. */
export const ForWhoWasHurt: Story = { args: { side: 'hurt', selected: 'trust' } };

export const ForWhoCausedIt: Story = { args: { side: 'caused' } };

/** The grown-up goes first, and goes alone. */
export const WithAChild: Story = { args: { relationship: 'child' } };

/** For where nobody should write: a reading list with ticks. */
export const Bare: Story = { args: { without: 'notes co-creation saving print' } };

/** Leaves out how it came about, where that could sound like sharing the blame. */
export const WithoutCoCreation: Story = { args: { without: 'co-creation' } };

/** For a shared computer, in a waiting room or a library. */
export const WithoutSaving: Story = { args: { without: 'saving' } };

export const DeeperHeading: Story = { args: { 'heading-level': '4' } };

export const Calm: Story = { args: { theme: 'calm' } };

export const Narrow: Story = {
  render: () => html`<div style="inline-size: 320px"><repair-checklist></repair-checklist></div>`,
};

/** Two checklists of one name share their ticks; notes stay apart. */
export const JoinedByName: Story = {
  render: () => html`
    <repair-checklist id="hers" kit="pair" without="print saving"></repair-checklist>
    <repair-checklist id="his" kit="pair" without="print saving"></repair-checklist>
  `,
};
