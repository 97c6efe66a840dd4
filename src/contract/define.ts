import { version } from './version.js';

/**
 * Registers a custom element unless its name is taken: the first definition wins.
 * A name taken by another version (or by other code) is said in one console line.
 */
export function define(
  name: string,
  element: CustomElementConstructor & { version: string },
): void {
  const first = customElements.get(name) as { version?: string } | undefined;
  if (!first) customElements.define(name, element);
  else if (first !== (element as unknown) && first.version !== version) {
    const holder = first.version ? `version ${first.version}` : 'other code';
    console.info(`<${name}> is already defined by ${holder}; version ${version} stands back.`);
  }
}
