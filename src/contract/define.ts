import { isServer } from 'lit';
import { ownRoot } from './own-root.js';
import { readableOnError } from './readable-on-error.js';
import { version } from './version.js';
import { warnOnce } from './warn.js';

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
  if (/xml$/.test(contentType)) {
    warnOnce(name, `does not come alive in a page of type ${contentType}. Accepted: text/html.`);
    return;
  }
  const first = customElements.get(name) as { version?: string } | undefined;
  if (!first) {
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
