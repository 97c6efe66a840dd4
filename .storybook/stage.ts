import type { Args, Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { styleMap } from 'lit/directives/style-map.js';
import { action } from 'storybook/actions';
import { directionOf } from '../src/wording/language.js';
import { elements, eventNames } from './elements.js';

const TAGS = elements.map(({ tagName }) => tagName).join();

/** The themes that were set here, and are not the story's own. */
const themed = new WeakMap<globalThis.Element, string>();

/** Gives every widget the theme of the toolbar, unless the story, or a kit in it, has one of its own. */
function setTheme(stage: globalThis.Element, theme: string): void {
  for (const widget of stage.querySelectorAll(TAGS)) {
    const own = widget.closest('[theme]');
    if (own && themed.get(own) !== own.getAttribute('theme')) continue;
    themed.set(widget, theme);
    if (theme) widget.setAttribute('theme', theme);
    else widget.removeAttribute('theme');
  }
}

const log = (event: Event): void => {
  action(event.type)((event as CustomEvent<unknown>).detail);
};

function furnish(stage: globalThis.Element | undefined, theme: string): void {
  if (!stage) return;
  for (const name of eventNames) stage.addEventListener(name, log);
  // The story inside is rendered after the stage itself.
  queueMicrotask(() => setTheme(stage, theme));
}

const forcedColors = () => html`
  <aside class="stage-note">
    <p>
      <strong
        >Forced colours are ${matchMedia('(forced-colors: active)').matches ? 'on' : 'off'}
        here.</strong
      >
      They are the visitor’s own setting: a page can neither switch them on nor imitate them. To see
      the real thing:
    </p>
    <ul>
      <li>
        Windows: Settings, Accessibility, Contrast themes. It holds for Edge, Chrome and Firefox.
      </li>
      <li>
        Chrome or Edge elsewhere: developer tools, More tools, Rendering, “Emulate CSS media feature
        forced-colors”.
      </li>
    </ul>
    <p>The command <code>npm run test:ci</code> opens every story with them.</p>
  </aside>
`;

/** The variables among a story's controls. */
const variables = (args: Args) =>
  Object.fromEntries(
    Object.entries(args as Record<string, string>).filter(([name]) => name.startsWith('--')),
  );

/** The page around a story, as the toolbar wants it: language, direction, ground, width, theme, variables. */
export const stage: Decorator = (story, { globals, args, parameters }) => {
  const { theme, language, direction, ground, width, forced } = globals as Record<string, string>;
  return html`<div
    class="stage ${ground}"
    lang=${language || 'en'}
    dir=${direction || directionOf(language || 'en')}
    style=${styleMap(variables(args))}
    ${ref((element) => furnish(element, parameters['ownColors'] ? '' : (theme ?? '')))}
  >
    ${forced ? forcedColors() : nothing}
    <div style=${styleMap({ 'inline-size': width || 'auto' })}>${story()}</div>
  </div>`;
};
