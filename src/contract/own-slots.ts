/*
 * Shows the page's nodes in a widget by telling its slots, not by marking or moving the nodes: their place, ids and
 * listeners, and what a framework knows of them, stay as they are.
 */
import { isElement, isText, pageOf, slotOf } from './page-html.js';

/** For a class whose slots are told what they show. What the server has made goes by the slots' names. */
export const manualSlots = { mode: 'open', slotAssignment: 'manual' } as const;

/** In a placeholder: the slot of the placeholder that shows the page's nodes, to be shown in a slot of the widget. */
const between = new WeakMap<HTMLSlotElement, HTMLSlotElement>();

/** The slots that have ever shown something. */
const told = new WeakSet<HTMLSlotElement>();

/**
 * Tells each slot of a widget which of the page's nodes it shows: those that name it, or those given here. A slot without a
 * name shows what none before it does.
 * @param own by the names of slots that the widget has made for them
 */
export function tellSlots(host: Element, own: ReadonlyMap<string, readonly Node[]>): void {
  const root = host.shadowRoot;
  if (root?.slotAssignment !== 'manual') return;
  const page = pageOf(host);
  const rest = new Set<Node>(page.childNodes);
  rest.delete(host);
  for (const slot of root.querySelectorAll('slot')) {
    const wanted = own.get(slot.name) ?? [...rest].filter((node) => slotOf(node) === slot.name);
    // A slot takes nothing but elements and texts.
    const nodes = wanted.filter((node) => isElement(node) || isText(node));
    for (const node of nodes) rest.delete(node);
    if (page === host) {
      // Each telling has the browser look at the whole tree anew.
      if (nodes[0] || told.has(slot)) slot.assign(...nodes);
      if (nodes[0]) told.add(slot);
    } else {
      const inner = between.get(slot) ?? document.createElement('slot');
      between.set(slot, inner);
      if (inner.parentNode !== host) host.append(inner);
      inner.assign(...nodes);
      // Shown while it is empty, it would hide what the widget says there itself.
      slot.assign(...(nodes[0] ? [inner] : []));
    }
  }
}
