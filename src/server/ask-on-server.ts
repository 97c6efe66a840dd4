import { ContextEvent, type Context } from '@lit/context';
import type { ReactiveElement } from 'lit';

/**
 * On the server no element is connected. Just before it renders, an element asks there for a context (its kit), and takes
 * note of the elements around it for their `lang` and `dir`; Lit's server lets it find custom elements, no plain ones. What
 * stands in the element finds it by its shadow root.
 */
export function askOnServer<Value>(
  element: ReactiveElement,
  context: Context<unknown, Value>,
  take: (value: Value) => void,
): void {
  const hooks = element as unknown as { willUpdate: (changed: unknown) => void };
  const willUpdate = hooks.willUpdate.bind(element);
  hooks.willUpdate = (changed) => {
    if (!element.shadowRoot) element.attachShadow({ mode: 'open' });
    const request = new ContextEvent(context, element, take);
    element.dispatchEvent(request);
    const around = request.composedPath().slice(1) as Partial<Element>[];
    const getAttribute = (name: string) =>
      around.map((one) => one.getAttribute?.(name)).find(Boolean);
    Object.assign(element, { parentNode: { getAttribute } });
    willUpdate(changed);
  };
}
