import type { ReactiveElement } from 'lit';

/** Hears clicks in a widget's root. Not on an element: screen readers would call all that is in it clickable. */
export const hearClicks = (host: ReactiveElement, hear: (event: Event) => void): void =>
  host.addController({
    hostConnected: () => host.shadowRoot?.addEventListener('click', hear),
  });

/**
 * What an event in a widget is about: the nearest element around its target that a selector finds, inside of where it is heard.
 * What the page has put into a slot is its own.
 */
export function ownTarget<E extends HTMLElement = HTMLInputElement>(
  { target, currentTarget }: Event,
  selector: string,
): E | null {
  const found = (target as Partial<Element>).closest?.<E>(selector) ?? null;
  return (currentTarget as Node).contains(found) ? found : null;
}
