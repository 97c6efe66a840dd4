import { snippet, snippetOnce, type Route, type Widget } from '../../src/embed/snippet.js';
import { en } from '../../src/wording/languages/en.js';

/** The folder that the snippets of these pages name. */
const files = { base: '/rupture-repair/', integrity: {} };

/** A snippet as Make it yours writes it, in English; there it also has the checksums of the built files. */
export const example = (
  route: Route,
  widget: Widget = 'repair-card',
  attributes: Record<string, string> = {},
): string => snippet(route, { widget, wording: en, attributes }, files);

/** What such a snippet needs once for the whole site. */
export const exampleOnce = (route: Route): string =>
  snippetOnce(route, { widget: 'repair-card', wording: en, attributes: {} }, files);
