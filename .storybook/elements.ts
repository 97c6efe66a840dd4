import manifest from '../custom-elements.json' with { type: 'json' };

/** What the manifest tells of an attribute, a slot, an event, a part or a variable. */
export interface Member {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}
export interface Element {
  tagName: string;
  description: string;
  attributes?: Member[];
  slots?: Member[];
  events?: Member[];
  cssParts?: Member[];
  cssProperties?: Member[];
}

/** The custom elements, as `custom-elements.json` has them. */
export const elements = manifest.modules
  .flatMap(({ declarations }) => declarations as unknown as Element[])
  .filter(({ tagName }) => tagName);

/** The names of all events that the elements send. */
export const eventNames = elements
  .flatMap(({ events = [] }) => events)
  // The analyzer also lists what it cannot name.
  .filter(({ description }) => description)
  .map(({ name }) => name);
