import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

/** What stands inside the element is yours: a heading, a list of parts, slots, or JSON. */
const meta: Meta = { title: 'Repair card/Words', component: 'repair-card' };

export default meta;
type Story = StoryObj;

export const OwnTitleAndList: Story = {
  render: () => html`
    <repair-card>
      <h2>When we fall out</h2>
      <ul>
        <li>a walk before we talk</li>
        <li>one true sentence each</li>
      </ul>
    </repair-card>
  `,
};

/** A part that is named replaces its namesake; the others stay. */
export const OnePartReworded: Story = {
  render: () => html`
    <repair-card>
      <ul>
        <li data-part="forward">agreeing on one small thing</li>
      </ul>
    </repair-card>
  `,
};

export const InSlots: Story = {
  render: () => html`
    <repair-card>
      <h3 slot="title">To hang on the fridge</h3>
      <p slot="after">We give this card to couples after a first session.</p>
    </repair-card>
  `,
};

/** The credit line has no links of its own: whether it links, and how, is up to the page. */
export const WithLinks: Story = {
  render: () => html`
    <repair-card>
      <span slot="credit-links">
        <a href="https://lindsaybraman.com">lindsaybraman.com</a>,
        <a href="https://theallendercenter.org">theallendercenter.org</a>
      </span>
    </repair-card>
  `,
};

/** As an editor that takes no script tags can say it. */
export const JsonInAnAttribute: Story = {
  render: () => html`
    <repair-card
      wording='{ "left": { "frame": "keeping quiet" }, "banner": "It happens. It can mend." }'
    ></repair-card>
  `,
};

export const JsonInAScript: Story = {
  render: () => html`
    <repair-card>
      <script type="application/json">
        {
          "myth": { "banner": "We have seen it." },
          "languages": { "es": { "myth": { "banner": "Lo hemos visto." } } }
        }
      </script>
    </repair-card>
  `,
};
