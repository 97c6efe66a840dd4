import { isServer } from 'lit';
import { ownRoot } from './own-root.js';
import { readableOnError } from './readable-on-error.js';
import { version } from './version.js';
import { warnOnce } from './warn.js';

declare global {
  var litElementHydrateSupport: unknown;
}

/** Whether Lit takes over what came from the server; the scripts, whose build says that there is no such thing, never do. */
const takesOver = () => Boolean(globalThis.litElementHydrateSupport);

/** Without `hydration.js`, what came from the server would stay beside what the elements are going to render. */
function clear(name: string): void {
  if (isServer || takesOver()) return;
  // Not asked of the document itself, where a picture’s name can hide its methods.
  const all = Document.prototype.querySelectorAll.call(document, name);
  for (const { shadowRoot } of all) shadowRoot?.replaceChildren();
}

/**
 * Registers a custom element unless its name is taken: the first definition wins.
 * A name taken by another version (or by other code) is said in one console line.
 * In a page that is XML, where Lit cannot make templates, nothing is registered: the readable copy stays.
 */
export function define(
  name: string,
  element: CustomElementConstructor & { version: string },
): void {
  const { contentType } = globalThis.document ?? {};
  if (typeof contentType === 'string' && contentType.endsWith('xml')) {
    warnOnce(name, `does not come alive in a page of type ${contentType}. Accepted: text/html.`);
    return;
  }
  const first = customElements.get(name) as { version?: string } | undefined;
  if (!first) {
    clear(name);
    if (!isServer) {
      readableOnError(name, element);
      ownRoot(element);
    }
    customElements.define(name, element);
  } else if (first !== (element as unknown) && first.version !== version) {
    const holder = first.version ? `version ${first.version}` : 'other code';
    console.info(`<${name}> is already defined by ${holder}; version ${version} stands back.`);
  }
}
