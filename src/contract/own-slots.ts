/*
 * Shows the page's nodes in a widget by telling its slots, not by marking or moving the nodes: their place, ids and
 * listeners, and what a framework knows of them, stay as they are.
 */
import { inSlot, pageOf, slotOf } from './page-html.js';

/** For a class whose slots are told what they show. What the server has made goes by the slots' names. */
export const manualSlots = { mode: 'open', slotAssignment: 'manual' } as const;

type Shown = Element | Text;
const canShow = (node: Node): node is Shown => node instanceof Element || node instanceof Text;

function tell(slot: HTMLSlotElement, nodes: readonly Shown[]): void {
  const now = slot.assignedNodes();
  if (now.length !== nodes.length || nodes.some((node, index) => node !== now[index]))
    slot.assign(...nodes);
}

/** In a placeholder: the slot of the placeholder that shows the page's nodes, to be shown in a slot of the widget. */
const between = new WeakMap<HTMLSlotElement, HTMLSlotElement>();

function through(slot: HTMLSlotElement, host: Element, nodes: readonly Shown[]): Shown[] {
  if (nodes.length === 0) return [];
  const inner = between.get(slot) ?? document.createElement('slot');
  between.set(slot, inner);
  if (inner.parentNode !== host) host.append(inner);
  tell(inner, nodes);
  return [inner];
}

/**
 * Tells each slot of a widget which of the page's nodes it shows: those that name it, or those given here. A slot without a
 * name shows what no other does.
 * @param own by the names of slots that the widget has made for them
 */
export function tellSlots(host: Element, own: ReadonlyMap<string, readonly Node[]>): void {
  const root = host.shadowRoot;
  if (root?.slotAssignment !== 'manual') return;
  const page = pageOf(host);
  const slots = [...root.querySelectorAll('slot')];
  const named = new Map(
    slots
      .filter(({ name }) => name)
      .map((slot) => [slot, (own.get(slot.name) ?? inSlot(host, slot.name)).filter(canShow)]),
  );
  const shown = new Set<Node>([...named.values()].flat());
  const others = [...page.childNodes].filter(
    (node) => canShow(node) && node !== host && !slotOf(node) && !shown.has(node),
  ) as Shown[];
  const used = new Set<Node>();
  for (const slot of slots) {
    const nodes = named.get(slot) ?? others;
    const told = page === host ? nodes : through(slot, host, nodes);
    tell(slot, told);
    told.forEach((node) => used.add(node));
  }
  if (page !== host)
    for (const child of [...host.children])
      if (child.localName === 'slot' && !used.has(child)) child.remove();
}
