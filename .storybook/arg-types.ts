import type { ArgTypes } from '@storybook/web-components-vite';
import { elements, type Member } from './elements.js';

type Control = false | { type: 'text' | 'color' };

const isColor = ({ default: value = '' }: Member) => value.startsWith('#');

/**
 * The docs table of an element, from the manifest. Storybook's own leaves out the slot without a name, shows each attribute
 * a second time as a property, and of a slot and a part with the same name only one.
 */
export function extractArgTypes(tag: string): ArgTypes {
  const element = elements.find(({ tagName }) => tagName === tag);
  if (!element) return {};
  const rows = (
    category: string,
    members: Member[] = [],
    control: (member: Member) => Control = () => false,
  ): ArgTypes =>
    Object.fromEntries(
      members
        .filter(({ description }) => description)
        .map((member) => [
          control(member) ? member.name : `${category}: ${member.name}`,
          {
            name: member.name || '(default)',
            description: member.description!,
            control: control(member),
            table: {
              category,
              type: { summary: member.type?.text.replace(' | undefined', '') },
              defaultValue: { summary: member.default },
            },
          },
        ]),
    );
  return {
    ...rows('attributes', element.attributes, () => ({ type: 'text' })),
    ...rows('slots', element.slots),
    ...rows('events', element.events),
    ...rows('parts', element.cssParts),
    ...rows('CSS variables', element.cssProperties, (one) => ({
      type: isColor(one) ? 'color' : 'text',
    })),
  };
}
