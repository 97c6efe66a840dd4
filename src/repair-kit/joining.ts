import { ContextProvider, type ContextEvent } from '@lit/context';
import { isServer } from 'lit';
import { awaitKits, changed, kitContext, NONE, type Kit } from './kit-context.js';

/** A kit that no element holds, and how many widgets follow it. */
interface NamedKit {
  provider: ContextProvider<typeof kitContext>;
  followers: number;
}

// Under a global symbol, so that several copies of the script share the kits of a page.
const key = Symbol.for('rupture-repair/named-kits/1');

function makeKit(): NamedKit {
  const provider: NamedKit['provider'] = new ContextProvider(new EventTarget() as HTMLElement, {
    context: kitContext,
    // Nothing is chosen, and no page says anything of it.
    initialValue: {
      talkedAbout: NONE,
      wording: [],
      // Not within the update of the widget that tells of it.
      update: (change) =>
        queueMicrotask(() =>
          provider.setValue({ ...provider.value, ...changed(change, provider.value) }),
        ),
    } as Partial<Kit> as Kit,
  });
  return { provider, followers: 0 };
}

/** A kit is kept as long as a widget follows it; one that is moved is gone only for a moment. */
function follow(kits: Map<string, NamedKit>, name: string, event: ContextEvent<typeof kitContext>) {
  const kit = kits.get(name) ?? makeKit();
  kits.set(name, kit);
  kit.followers += 1;
  let stop: (() => void) | undefined;
  kit.provider.addCallback(
    (value, unsubscribe) => {
      stop ??=
        unsubscribe &&
        (() => {
          unsubscribe();
          kit.followers -= 1;
          queueMicrotask(() => {
            if (kit.followers === 0 && kits.get(name) === kit) kits.delete(name);
          });
        });
      event.callback(value, stop);
    },
    event.contextTarget,
    event.subscribe,
  );
}

/**
 * Lets widgets find their kit wherever they stand, once for a page: those with the same `kit="name"` share a kit of
 * that name, for pages that cannot wrap them in one element; a `<repair-kit>` that is defined later is waited for.
 */
export function joinKits(): void {
  if (isServer) return;
  awaitKits();
  const page = globalThis as Record<symbol, unknown>;
  if (page[key]) return;
  const kits = new Map<string, NamedKit>();
  page[key] = kits;
  const answer = (event: ContextEvent<typeof kitContext>) => {
    const name = event.context === kitContext && event.contextTarget.getAttribute('kit');
    if (!name) return;
    event.stopImmediatePropagation();
    follow(kits, name, event);
  };
  addEventListener('context-request', answer as EventListener, { capture: true });
}
