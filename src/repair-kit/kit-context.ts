import { ContextConsumer, createContext } from '@lit/context';
import { isServer, type ReactiveElement } from 'lit';
import { askOnServer } from '../server/ask-on-server.js';
import type { Theme } from '../theme/themes.js';
import type { Relationship } from '../wording/wording.js';

/** What the visitor chose and did, shared by all widgets of a kit. */
export interface KitState {
  relationship: Relationship | undefined;
  /** The id of the chosen rupture: a kind, `rupture`, or an authored circle. */
  selected: string | undefined;
  /** The ids of the parts of repair that have been talked about. */
  talkedAbout: ReadonlySet<string>;
  /** Goes to where repair begins: offered by a checklist of the kit, for the others to lead there. */
  begin: (() => void) | undefined;
}

/** What a kit provides to the widgets inside it. A new object whenever anything in it changes. */
export interface Kit extends Readonly<KitState> {
  /** The theme of all widgets that have none of their own. */
  readonly theme: Theme | undefined;
  /** The page's own words as JSON for all widgets of the kit, an outer kit's before an inner one's. */
  readonly wording: readonly unknown[];
  /**
   * Tells the kit what a person has just chosen or done in one widget; the same function as long as it is the same kit. What
   * depends on what others do at the same time is said as a function of the newest state.
   */
  readonly update: (change: KitChange) => void;
}

export type KitChange = Partial<KitState> | ((now: KitState) => Partial<KitState>);

export const changed = (change: KitChange, now: KitState): Partial<KitState> =>
  typeof change === 'function' ? change(now) : change;

/** One empty set, so that a kit in which nothing was ticked does not tell of news at every change. */
export const NONE: ReadonlySet<string> = new Set();

/** Shared by every copy of the script whose contract has the same major version. */
export const kitContext = createContext<Kit>(Symbol.for('rupture-repair/kit/1'));

type Consumer = ContextConsumer<typeof kitContext, ReactiveElement>;

/** Those that no kit has answered: one may stand around them already, and not be defined yet. */
const waiting = new Set<Consumer>();

const askAgain = (event: Event): void => {
  if ((event as Event & { context: unknown }).context !== kitContext) return;
  for (const consumer of waiting) consumer.hostConnected();
};

/** Has widgets that stand in a `<repair-kit>` already wait until it is defined. */
export function awaitKits(): void {
  // On the window: in a page with `<img name="addEventListener">` the document’s own is that picture.
  if (!isServer) addEventListener('context-provider', askAgain);
}

/**
 * Tells an element of the kit that it stands in, at each change; `undefined` once it stands in none. An element does not
 * hold it as `kit`: React, Vue and Svelte set a property, where there is one, instead of the attribute of that name.
 */
export function followKit(element: ReactiveElement, take: (kit: Kit | undefined) => void): void {
  // Before the consumer, which may be answered at once.
  element.addController({
    hostConnected: () => waiting.add(consumer),
    hostDisconnected: () => {
      waiting.delete(consumer);
      take(undefined);
    },
  });
  const consumer: Consumer = new ContextConsumer(element, {
    context: kitContext,
    subscribe: true,
    callback: (kit) => {
      waiting.delete(consumer);
      take(kit);
    },
  });
  if (isServer) askOnServer(element, kitContext, take);
}
