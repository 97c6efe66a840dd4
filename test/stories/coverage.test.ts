import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import { files, renderStory } from './modules.js';

/** What the manifest tells of an element, and what its stories show. */
const KINDS = ['attributes', 'slots', 'events', 'cssParts', 'cssProperties'] as const;
type Kind = (typeof KINDS)[number];
type Declaration = { tagName?: string } & Partial<
  Record<Kind, { name: string; description?: string }[]>
>;

const response = await fetch(new URL('../../custom-elements.json', import.meta.url));
const { modules } = (await response.json()) as { modules: { declarations: Declaration[] }[] };
const elements = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

/** What every element of HTML knows. */
const GLOBAL = /^(class|id|lang|dir|style|slot|data-.*)$/;

/** Who hears what, while a story is being made. */
async function listening<T>(make: () => Promise<T>) {
  const heard: { target: unknown; type: string }[] = [];
  const add = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'addEventListener')!;
  Object.defineProperty(EventTarget.prototype, 'addEventListener', {
    ...add,
    value(this: unknown, type: string, ...rest: unknown[]) {
      heard.push({ target: this, type });
      (add.value as (...all: unknown[]) => void).call(this, type, ...rest);
    },
  });
  const made = await make();
  Object.defineProperty(EventTarget.prototype, 'addEventListener', add);
  return { made, heard };
}

/** What a widget in a story shows of each kind. */
function shownBy(widget: Element, page: Element, heard: { target: unknown; type: string }[]) {
  const styles = [...page.querySelectorAll('style')].flatMap(({ sheet }) => [...sheet!.cssRules]);
  const variables = [...page.querySelectorAll<HTMLElement>('[style]')].filter((around) =>
    around.contains(widget),
  );
  const children = [...widget.children].filter((child) => !child.matches('script'));
  return {
    attributes: widget.getAttributeNames().filter((name) => !GLOBAL.test(name)),
    slots: children.map(({ slot }) => slot),
    events: heard
      .filter(({ target, type }) => target instanceof HTMLDivElement && type.includes('-'))
      .map(({ type }) => type),
    cssParts: styles.flatMap((rule) => {
      const { selectorText = '' } = rule as CSSStyleRule;
      const [, host = '', part = ''] = selectorText.match(/^(.*?)::part\((.*?)\)$/) ?? [];
      return host && widget.matches(host) ? [part] : [];
    }),
    cssProperties: variables.flatMap(({ style }) =>
      [...style].filter((name) => name.startsWith('--')),
    ),
  } satisfies Record<Kind, string[]>;
}

describe('stories', () => {
  const shown = new Map<string, Record<Kind, Set<string>>>();

  before(async function () {
    this.timeout(60000);
    for (const { tagName } of elements)
      shown.set(
        tagName!,
        Object.fromEntries(KINDS.map((kind) => [kind, new Set()])) as unknown as Record<
          Kind,
          Set<string>
        >,
      );
    for (const { meta, stories } of files) {
      // Their style sheets speak of more widgets than one.
      if (meta.title === 'Host pages') continue;
      for (const [name, story] of Object.entries(stories)) {
        const context = { id: name, canvasElement: document.body };
        const { made, heard } = await listening(() =>
          fixture(html`<div>${renderStory(meta, story, context)}</div>`),
        );
        for (const [tag, kinds] of shown)
          for (const widget of made.querySelectorAll(tag))
            for (const [kind, names] of Object.entries(shownBy(widget, made, heard)))
              for (const one of names) kinds[kind as Kind].add(one);
      }
    }
  });

  for (const element of elements)
    for (const kind of KINDS)
      it(`show all ${kind} of <${element.tagName}>, and none that it does not have`, () => {
        const known = (element[kind] ?? [])
          .filter(({ description }) => description)
          .map(({ name }) => name);
        const used = shown.get(element.tagName!)![kind];
        const missing = known.filter((name) => !used.has(name));
        expect(missing, 'has, but no story shows').to.deep.equal([]);
        // Events and variables of a story may be another widget's.
        if (kind === 'events' || kind === 'cssProperties') return;
        expect(
          [...used].filter((name) => !known.includes(name)),
          'a story shows',
        ).to.deep.equal([]);
      });
});
