/* The elements of custom-elements.json, for whatever is made from it. */
import { readFileSync } from 'node:fs';

/**
 * @typedef {{ name: string, description: string }} Told
 * @typedef {Told & { fieldName?: string, values: string[] }} Attribute an attribute, with the words that it accepts (none: any text)
 * @typedef {Told & { type: string }} EventTold
 * @typedef {Told & { default: string }} Variable
 * @typedef {{ tag: string, className: string, path: string, description: string, attributes: Attribute[], events: EventTold[], slots: Told[], parts: Told[], variables: Variable[] }} Element
 */

/** @param {any} value */
const told = ({ name, description = '' }) => ({ name, description });

/** @returns {Element[]} */
export function elements() {
  /** @type {{ modules: any[] }} */
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const found = modules.flatMap(({ path, declarations }) =>
    declarations
      .filter((/** @type {any} */ { tagName }) => tagName)
      .map((/** @type {any} */ element) => ({
        tag: element.tagName,
        className: element.name,
        path,
        description: element.description.replaceAll('\n', ' '),
        attributes: element.attributes.map((/** @type {any} */ attribute) => ({
          ...told(attribute),
          fieldName: attribute.fieldName,
          values: [...attribute.type.text.matchAll(/'([^']+)'/g)].map(([, word]) => word),
        })),
        events: (element.events ?? []).map((/** @type {any} */ event) => ({
          ...told(event),
          type: event.type.text,
        })),
        slots: (element.slots ?? []).map(told),
        parts: (element.cssParts ?? []).map(told),
        variables: (element.cssProperties ?? []).map((/** @type {any} */ variable) => ({
          ...told(variable),
          default: variable.default,
        })),
      })),
  );
  if (found.length === 0)
    throw new Error('custom-elements.json has no elements. Run: npm run manifest');
  return found;
}
