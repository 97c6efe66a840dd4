/**
 * What an event in a widget is about: the nearest of its own elements around the target that a selector finds. Elements hear on
 * their `.base` for all of them; what the page has put into a slot is its own.
 */
export function ownTarget<E extends HTMLElement>(
  root: ShadowRoot | null,
  { target }: Event,
  selector: string,
): E | null {
  const found = (target as Partial<Element>).closest?.<E>(selector) ?? null;
  return root!.contains(found) ? found : null;
}
