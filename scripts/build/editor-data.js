/*
 * Writes what editors read of the elements, from custom-elements.json: dist/vscode.html-custom-data.json and
 * dist/vscode.css-custom-data.json for VS Code, dist/web-types.json for JetBrains'. (The generators that are published for
 * them bring a formatter and guess types anew; the formats are small.)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { elements } from './manifest-elements.js';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const all = elements();
const write = (/** @type {string} */ file, /** @type {object} */ data) =>
  writeFileSync(`dist/${file}`, `${JSON.stringify(data, null, 1)}\n`);

/** One entry for each name, since elements share variables. @template {{ name: string }} T @param {T[]} list @returns {T[]} */
const once = (list) => [...new Map(list.map((one) => [one.name, one])).values()];

/** @param {import('./manifest-elements.js').Told} told */
const listed = ({ name, description }) => `- \`${name || '(default)'}\`: ${description}`;

/** What an element is, with what an editor has no other place to show. @param {import('./manifest-elements.js').Element} element */
function markdown({ description, events, slots }) {
  const blocks = [description];
  if (slots.length > 0) blocks.push(`Slots:\n${slots.map(listed).join('\n')}`);
  if (events.length > 0) blocks.push(`Events:\n${events.map(listed).join('\n')}`);
  return blocks.join('\n\n');
}

const variables = once(all.flatMap(({ variables }) => variables));
const variableText = (/** @type {import('./manifest-elements.js').Variable} */ variable) =>
  `${variable.description} (by default ${variable.default})`;

write('vscode.html-custom-data.json', {
  version: 1.1,
  tags: all.map((element) => ({
    name: element.tag,
    description: { kind: 'markdown', value: markdown(element) },
    attributes: element.attributes.map(({ name, description, values }) => ({
      name,
      description,
      ...(values.length > 0 && { values: values.map((value) => ({ name: value })) }),
    })),
  })),
});

write('vscode.css-custom-data.json', {
  version: 1.1,
  properties: variables.map((variable) => ({
    name: variable.name,
    description: variableText(variable),
  })),
  pseudoElements: once(
    all.flatMap(({ tag, parts }) =>
      parts.map(({ name, description }) => ({
        name: `::part(${name})`,
        description: all
          .filter(({ parts }) => parts.some((part) => part.name === name))
          .map(({ tag }) => `<${tag}>`)
          .join(', ')
          .concat(`: ${description}`),
        tag,
      })),
    ),
  ).map(({ name, description }) => ({ name, description })),
});

write('web-types.json', {
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: all.map(({ tag, description, attributes, events, slots, parts, variables }) => ({
        name: tag,
        description,
        attributes: attributes.map(({ name, description, values }) => ({
          name,
          description,
          value:
            values.length > 0
              ? { type: values.map((value) => `'${value}'`).join(' | ') }
              : { type: 'string' },
          ...(values.length > 0 && { values: values.map((value) => ({ name: value })) }),
        })),
        slots,
        js: {
          properties: attributes.flatMap(({ fieldName, description, values }) =>
            fieldName
              ? [
                  {
                    name: fieldName,
                    description,
                    type: values.map((value) => `'${value}'`).join(' | ') || 'string',
                  },
                ]
              : [],
          ),
          events: events.map(({ name, description, type }) => ({ name, description, type })),
        },
        css: {
          parts,
          properties: variables.map((variable) => ({
            name: variable.name,
            description: variableText(variable),
          })),
        },
      })),
    },
  },
});
