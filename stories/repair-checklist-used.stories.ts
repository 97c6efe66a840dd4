import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { press } from './press.js';

/** As it looks once somebody has used it. */
const meta: Meta = {
  title: 'Repair checklist/Used',
  component: 'repair-checklist',
  // An id, so that what one story keeps on the device does not come back in another.
  render: ({ people = 'one' }, { id }) =>
    html`<repair-checklist id=${id} people=${people}></repair-checklist>`,
};

export default meta;
type Story = StoryObj;

const acting =
  (...controls: string[]): Story['play'] =>
  async ({ canvasElement }) => {
    for (const control of controls) await press(canvasElement, 'repair-checklist', control);
  };

const key = (id: string) => `rupture-repair/checklist/1/${id}`;
const FIRST = 'li:first-child input';

export const OnePartOpen: Story = { play: acting('li:nth-child(4) summary') };

export const GuardedPartOpen: Story = { play: acting('li:nth-child(5) summary') };

export const SomeTalkedAbout: Story = { play: acting('li:nth-child(odd) input') };

export const AllTalkedAbout: Story = { play: acting('li input') };

export const AnotherOpening: Story = { play: acting('.chips :nth-child(4)') };

/** Before anything is said: wait, and say when one will be back. */
export const TooUpset: Story = { play: acting('.more [data-opening]') };

/** Where the other cannot or will not talk: nothing to send. */
export const Letter: Story = { play: acting('.chips :last-child') };

/** A starter puts its words into the note. */
export const Started: Story = {
  play: acting('.step:nth-child(2) summary', '.step:nth-child(2) li:nth-child(2) .starter'),
};

/** Whoever opens all of them still finds each control by a name of its own. */
export const AllOpen: Story = { play: acting('.step > details > summary') };

export const AllOpenForTwo: Story = {
  args: { people: 'two' },
  play: acting('.step > details > summary', '.other summary'),
};

export const MoreOpen: Story = { play: acting('.progress ~ .more summary') };

/** At one press; it can be brought back for a minute. */
export const Cleared: Story = { play: acting(FIRST, '[data-action=clear]') };

/** Once something is written, it asks which sheet. */
export const Printing: Story = { play: acting(FIRST, '.ask summary') };

/** Only because somebody pressed “Save on this device”. */
export const Kept: Story = {
  beforeEach:
    ({ id }) =>
    () =>
      localStorage.removeItem(key(id)),
  play: acting(FIRST, '[data-action=keep]'),
};

/** Something was kept that cannot be read: it is left as it is. */
export const Unreadable: Story = {
  beforeEach: ({ id }) => {
    localStorage.setItem(key(id), '{"made by": "something else"}');
    return () => localStorage.removeItem(key(id));
  },
};

/** A device without room says so; the words stay on the page. */
export const NoRoom: Story = {
  beforeEach: () => {
    const whole = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    return () => void Object.defineProperty(Storage.prototype, 'setItem', whole);
  },
  play: acting(FIRST, '[data-action=keep]'),
};
