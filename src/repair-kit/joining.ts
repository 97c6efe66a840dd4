import { ContextProvider, ContextRoot, type ContextEvent } from '@lit/context';
import { isServer } from 'lit';
import { kitContext, NONE } from './kit-context.js';

type NamedKit = ContextProvider<typeof kitContext>;

// Under a global symbol, so that several copies of the script share the kits of a page.
const key = Symbol.for('rupture-repair/named-kits/1');

/** A kit that no element holds. */
function makeKit(): NamedKit {
  const kit: NamedKit = new ContextProvider(new EventTarget() as HTMLElement, {
    context: kitContext,
    initialValue: {
      theme: undefined,
      relationship: undefined,
      selected: undefined,
      talkedAbout: NONE,
      wording: [],
      // Not within the update of the widget that tells of it.
      update: (change) => queueMicrotask(() => kit.setValue({ ...kit.value, ...change })),
    },
  });
  return kit;
}

/**
 * Lets widgets find their kit wherever they stand, once for a page: those with the same `kit="name"` share a kit of
 * that name, for pages that cannot wrap them in one element; a `<repair-kit>` that is defined later is waited for.
 */
export function joinKits(): void {
  const page = globalThis as Record<symbol, unknown>;
  if (isServer || page[key]) return;
  const kits = new Map<string, NamedKit>();
  page[key] = kits;
  const answer = (event: ContextEvent<typeof kitContext>) => {
    const name = event.context === kitContext && event.contextTarget.getAttribute('kit');
    if (!name) return;
    event.stopImmediatePropagation();
    if (!kits.has(name)) kits.set(name, makeKit());
    kits.get(name)!.addCallback(event.callback, event.contextTarget, event.subscribe);
  };
  document.addEventListener('context-request', answer as EventListener, { capture: true });
  new ContextRoot().attach(document.documentElement);
}
