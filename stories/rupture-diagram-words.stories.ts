import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

/** What stands inside the element is yours: a heading, a paragraph, a nested list, slots, or JSON. */
const meta: Meta = { title: 'Rupture diagram/Words', component: 'rupture-diagram' };

export default meta;
type Story = StoryObj;

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

/** A kind that is named keeps its examples; the others stay as they are. */
export const OneKindRenamed: Story = {
  render: () => html`
    <rupture-diagram selected="drift">
      <ul>
        <li data-kind="drift"><strong>Drifting</strong> The calls get shorter.</li>
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

/** As an editor that takes no script tags can say it. */
export const JsonInAnAttribute: Story = {
  render: () => html`
    <rupture-diagram
      wording='{ "caption": "Find yours.", "hint": "Press a circle." }'
    ></rupture-diagram>
  `,
};

export const JsonInAScript: Story = {
  render: () => html`
    <rupture-diagram>
      <script type="application/json">
        {
          "title": "What can come between us",
          "kinds": { "health": { "label": "Illness" } },
          "languages": { "es": { "title": "Lo que se nos cruza" } }
        }
      </script>
    </rupture-diagram>
  `,
};

/** Marked as the readable copy of a snippet: the element then speaks its own words. */
export const ReadableCopyInside: Story = {
  render: () => html`
    <rupture-diagram>
      <div data-fallback="en 0.1">
        <h2>Not every rupture is a conflict.</h2>
        <p>This is read where no script runs.</p>
      </div>
    </rupture-diagram>
  `,
};
