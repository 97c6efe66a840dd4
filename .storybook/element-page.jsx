import { Source } from '@storybook/addon-docs/blocks';
import { en } from '../src/wording/languages/en.ts';
import { elements } from './elements.ts';

/** Every sentence of a section of the wording, by its place in JSON. */
const sentences = (value, place = '') =>
  typeof value === 'string'
    ? [[place, value]]
    : Object.entries(value).flatMap(([name, inner]) =>
        sentences(inner, place ? `${place}.${name}` : name),
      );

/** A description as the manifest has it, with its code as code. */
export const Told = ({ text }) =>
  text.split('`').map((piece, index) => (index % 2 ? <code key={index}>{piece}</code> : piece));

const Table = ({ head, rows }) => (
  <table>
    <thead>
      <tr>
        {head.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([name, ...cells]) => (
        <tr key={name}>
          <td>
            <code>{name}</code>
          </td>
          {cells.map((cell, index) => (
            <td key={head[index + 1]}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** One kind of what an element has, from the manifest; nothing where it has none. */
function Section({ title, members, value }) {
  const told = (members ?? []).filter(({ description }) => description);
  if (told.length === 0) return null;
  const head = ['Name', 'What it is', ...(value ? [value] : [])];
  const rows = told.map(({ name, description, default: preset, type }) => [
    name || '(default)',
    <Told text={description} />,
    ...(value ? [preset ?? type?.text.replace(' | undefined', '') ?? ''] : []),
  ]);
  return (
    <>
      <h2>{title}</h2>
      <Table head={head} rows={rows} />
    </>
  );
}

/** What one element has: all of it from `custom-elements.json`, and its words from the English wording. */
export function ElementPage({ tag, words }) {
  const element = elements.find(({ tagName }) => tagName === tag);
  const { attributes, slots, cssParts, cssProperties, events } = element;
  return (
    <>
      <h2>In a page</h2>
      <Source
        language="html"
        code={`<${tag}${tag === 'page-exit' ? ' href="https://www.weather.example/"' : ''}></${tag}>`}
      />
      <Section title="Attributes (props)" members={attributes} value="Values" />
      <Section title="Slots" members={slots} />
      <Section title="Parts" members={cssParts} />
      <Section title="Variables" members={cssProperties} value="If you set nothing" />
      <Section title="Events" members={events} />
      {words && (
        <>
          <h2>Wording</h2>
          <p>
            Each sentence by its name in your JSON.{' '}
            <a href="?path=/docs/words--docs">How to change one</a>
          </p>
          <details>
            <summary>All {sentences(en[words]).length} sentences</summary>
            <Table head={['Name', 'English']} rows={sentences(en[words])} />
          </details>
        </>
      )}
    </>
  );
}
