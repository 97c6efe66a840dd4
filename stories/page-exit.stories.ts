import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { leaving } from '../src/page-exit/leaving.js';
import { THEMES } from '../src/theme/themes.js';
import { press } from './press.js';
import { tell } from './tell.js';

interface Args {
  href?: string;
  label?: string;
  theme?: string;
  wording?: string;
  kit?: string;
}

// Storybook shows stories in a frame, where the element would hide, and nobody wants to leave: it comes back by itself.
leaving.isFramed = () => false;
leaving.to = () =>
  void setTimeout(
    () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    3000,
  );

const meta: Meta<Args> = {
  title: 'Page exit/Choices',
  component: 'page-exit',
  args: { href: 'https://weather.example/' },
  argTypes: { theme: { control: 'select', options: THEMES } },
  // On a page of docs each has a window of its own: they would all stand in the same corner.
  parameters: { docs: { story: { inline: false, height: '14em' } } },
  render: (args) => html`
    <page-exit
      href=${args.href ?? nothing}
      label=${args.label ?? nothing}
      theme=${args.theme ?? nothing}
      wording=${args.wording ?? nothing}
      kit=${args.kit ?? nothing}
    ></page-exit>
  `,
};

export default meta;
type Story = StoryObj<Args>;

/** In Storybook it covers the page for three seconds and comes back; on your page it leaves. */
export const Default: Story = {};

export const OwnLabel: Story = { args: { label: 'Quick exit' } };

/** The link inside works where no script runs. */
export const LinkInside: Story = {
  render: ({ href }) => html`
    <page-exit href=${href ?? nothing}><a href=${href ?? nothing}>Go to the weather</a></page-exit>
  `,
};

export const JsonInAnAttribute: Story = {
  args: { wording: '{ "label": "Leave now", "hint": "Or press Shift three times." }' },
};

export const Night: Story = { args: { theme: 'night' } };

/** The theme comes from the kit of its name. */
export const JoinedByName: Story = {
  args: { kit: 'ours' },
  render: ({ href, kit }) => html`
    <page-exit href=${href ?? nothing} kit=${kit ?? nothing}></page-exit>
    <repair-kit kit=${kit ?? nothing} theme="contrast">
      <repair-checklist without="notes saving print"></repair-checklist>
    </repair-kit>
  `,
};

/** Over whatever the page puts on top, and wherever the element stands: here in a block that clips and moves it. */
export const OverAHeader: Story = {
  render: ({ href }) => html`
    <header
      style="position: sticky; inset-block-start: 0; z-index: 2147483647; padding: 1em; background: #23424a; color: #fff"
    >
      A header on top of everything
    </header>
    <div style="overflow: hidden; transform: translateX(-10px); block-size: 1px">
      <page-exit href=${href ?? nothing}></page-exit>
    </div>
  `,
};

/** Moved to another corner by the page's own `inset`. */
export const AnotherCorner: Story = {
  render: ({ href }) => html`
    <page-exit style="inset: auto auto 1em 1em" href=${href ?? nothing}></page-exit>
  `,
};

/** The link that somebody with a keyboard meets first. */
export const Focused: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'page-exit', '.none');
    canvasElement.querySelector('page-exit')!.shadowRoot!.querySelector<HTMLElement>('a')!.focus();
  },
};

export const Leaving: Story = {
  play: ({ canvasElement }) => press(canvasElement, 'page-exit', '[part=button]'),
};

export const Events: Story = {
  render: ({ href }) => html`
    <div @page-exit=${tell}>
      <page-exit href=${href ?? nothing}></page-exit>
      <p>The page heard: <output>nothing yet</output></p>
    </div>
  `,
};
