/*
 * Writes the elements' types for React 19, Vue 3 and Svelte 5 beside the classes' own in dist/types/, from
 * custom-elements.json. markup.d.ts has what can be written on each element, its types taken from the classes; the three
 * others say it in a framework's own way. (The generators that are published copy the types as text, wrap events twice, or
 * name handlers as older versions did.) test/consumers/ compiles all three.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { elements } from './manifest-elements.js';

if (!existsSync('dist/types/index.d.ts')) {
  console.error('dist/types/ has no types of the classes. Run: npm run build');
  process.exit(1);
}

const note = '/* Made by scripts/build/framework-types.js. */\n';
const doc = (/** @type {string} */ text) => `/** ${text} */`;

/** @param {import('./manifest-elements.js').Element} element */
const markup = ({ tag, className, description, attributes, events }) => `  ${doc(description)}
  '${tag}': {
    element: ${className};
    attributes: {${attributes
      .map(
        ({ name, fieldName, description }) => `
      ${doc(description)}
      '${name}'?: ${fieldName ? `${className}['${fieldName}']` : 'string'} | undefined;`,
      )
      .join('')}
    };
    properties: {${attributes
      .filter(({ name, fieldName }) => fieldName && fieldName !== name)
      .map(
        ({ fieldName, description }) => `
      ${doc(description)}
      ${fieldName}?: ${className}['${fieldName}'] | undefined;`,
      )
      .join('')}
    };
    events: {${events
      .map(
        ({ name, type, description }) => `
      ${doc(description)}
      '${name}': ${type};`,
      )
      .join('')}
    };
  };
`;

const all = elements();
const classes = all.flatMap(({ className, events }) => [
  className,
  ...events.map(({ type }) => type),
]);

writeFileSync(
  'dist/types/markup.d.ts',
  `${note}import type { ${classes.join(', ')} } from './index.js';

/** What can be written on each element: attributes, properties that have another name than their attribute, events. */
export interface Markup {
${all.map(markup).join('')}}

/** What JSX and Svelte call a handler of each event: \`on\` and the event's name as it is. */
export type Handlers<Events, Suffix extends string> = {
  [Name in keyof Events & string as \`on\${Name}\${Suffix}\`]?: ((event: Events[Name]) => void) | undefined;
};
`,
);

writeFileSync(
  'dist/types/react.d.ts',
  `${note}import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Handlers, Markup } from './markup.js';

type Tags = {
  [Tag in keyof Markup]: DetailedHTMLProps<
    HTMLAttributes<Markup[Tag]['element']>,
    Markup[Tag]['element']
  > &
    Markup[Tag]['attributes'] &
    Markup[Tag]['properties'] &
    Handlers<Markup[Tag]['events'], '' | 'Capture'>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`,
);

writeFileSync(
  'dist/types/vue.d.ts',
  `${note}import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Markup } from './markup.js';

type Listeners<Events> = { [Name in keyof Events]: (event: Events[Name]) => void };

/** Of a component Vue's templates read \`$props\` and \`$emit\`. */
type Tags = {
  [Tag in keyof Markup]: new () => Markup[Tag]['element'] & {
    $props: HTMLAttributes & PublicProps & Markup[Tag]['attributes'] & Markup[Tag]['properties'];
    $emit: EmitFn<Listeners<Markup[Tag]['events']>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
`,
);

writeFileSync(
  'dist/types/svelte.d.ts',
  `${note}import type { HTMLAttributes } from 'svelte/elements';
import type { Handlers, Markup } from './markup.js';

type Tags = {
  [Tag in keyof Markup]: HTMLAttributes<Markup[Tag]['element']> &
    Markup[Tag]['attributes'] &
    Markup[Tag]['properties'] &
    Handlers<Markup[Tag]['events'], '' | 'capture'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
`,
);
