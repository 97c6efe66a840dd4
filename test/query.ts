/** What a person finds in a widget: by role, and by its name or text. */

const ROLES: Record<string, string> = {
  button: 'button',
  checkbox: 'input[type=checkbox]',
  heading: '[role=heading]',
  link: 'a[href]',
  listitem: 'li',
  textbox: 'textarea, input[type=text]',
  combobox: 'select',
};

const words = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/** A control's name as what labels it says it, else its text. */
function nameOf(element: Element): string {
  if (element.ariaLabel) return element.ariaLabel;
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const root = element.getRootNode() as ShadowRoot;
  const labelled = ids.map((id) => words(root.getElementById(id)?.textContent ?? null));
  if (ids.length > 0) return labelled.join(' ');
  const { labels } = element as HTMLInputElement;
  return words(labels?.length ? labels[0]!.textContent : element.textContent);
}

/** All elements of a role inside a widget, in order. */
export function allByRole<T extends HTMLElement>(widget: Element, role: keyof typeof ROLES): T[] {
  return [...widget.shadowRoot!.querySelectorAll<T>(ROLES[role]!)];
}

/** The one element of a role whose name has that text in it. @throws when there is none, naming those that are */
export function byRole<T extends HTMLElement>(
  widget: Element,
  role: keyof typeof ROLES,
  name: string,
): T {
  const all = allByRole<T>(widget, role);
  const found = all.find((element) => nameOf(element).includes(name));
  if (!found) throw new Error(`no ${role} "${name}" among: ${all.map(nameOf).join(' | ')}`);
  return found;
}

/** All the words that a widget shows, with single spaces. */
export function shownWords(widget: Element): string {
  return words(widget.shadowRoot!.querySelector('.base')!.textContent);
}
