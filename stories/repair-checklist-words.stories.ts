import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

/** What stands inside the element is yours: a heading, paragraphs, a list of parts, slots, or JSON. */
const meta: Meta = { title: 'Repair checklist/Words', component: 'repair-checklist' };

export default meta;
type Story = StoryObj;

/** Please do this: the library has no number of its own, since they differ by country and change. */
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

/** A part that is named keeps its questions; the others stay as they are. */
export const OnePartReworded: Story = {
  render: () => html`
    <repair-checklist>
      <h2>Mending, our way</h2>
      <ol>
        <li data-part="impact"><strong>How it landed</strong> Listen first. Then tell.</li>
      </ol>
    </repair-checklist>
  `,
};

/** A list without names replaces all six parts. */
export const OwnList: Story = {
  render: () => html`
    <repair-checklist>
      <p>Three breaths each. Then begin.</p>
      <ol>
        <li>Take a breath</li>
        <li><strong>Say one true thing</strong> A small one will do.</li>
      </ol>
    </repair-checklist>
  `,
};

/** As an editor that takes no script tags can say it. */
export const JsonInAnAttribute: Story = {
  render: () => html`
    <repair-checklist
      wording='{ "noteLabel": "For your eyes only", "tick": "We talked" }'
    ></repair-checklist>
  `,
};

export const JsonInAScript: Story = {
  render: () => html`
    <repair-checklist>
      <script type="application/json">
        {
          "title": "Six things to talk about",
          "openings": [{ "label": "Ours", "text": "Tea, and a talk?" }],
          "languages": { "es": { "title": "Seis cosas de las que hablar" } }
        }
      </script>
    </repair-checklist>
  `,
};
