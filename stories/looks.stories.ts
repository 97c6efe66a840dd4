import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { LOOKS } from '../src/repair-card/artwork-colors.js';
import { THEMES } from '../src/theme/themes.js';

const meta: Meta = {
  title: 'Looks',
  // Each widget has its own theme here, whatever the toolbar says.
  parameters: { ownColors: true },
};

export default meta;
type Story = StoryObj;

/** Widgets side by side, each under its name. */
const sideBySide = <Name extends string>(
  names: readonly Name[],
  show: (name: Name) => unknown,
) => html`
  <div
    style="display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr))"
  >
    ${names.map(
      (name) =>
        html`<div>
          <h2>${name || 'no theme'}</h2>
          ${show(name)}
        </div>`,
    )}
  </div>
`;

/** `theme="…"`, on a widget or on the kit around it. */
export const Themes: Story = {
  render: () =>
    sideBySide(
      ['', ...THEMES],
      (theme) => html`
        <rupture-diagram theme=${theme || nothing} heading-level="3"></rupture-diagram>
      `,
    ),
};

/** `look="…"`: the card's two people and their clothes. */
export const People: Story = {
  render: () =>
    sideBySide(LOOKS, (look) => html`<repair-card look=${look} heading-level="3"></repair-card>`),
};
