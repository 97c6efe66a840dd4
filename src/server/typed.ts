/* What a visitor writes, ticks and chooses before the script is there must not be lost when it comes. */

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const fieldsIn = (root: ShadowRoot) => [...root.querySelectorAll<Field>('input, textarea, select')];

/** What tells a field from the others of its widget. */
const nameOf = ({ localName, dataset }: Field) =>
  [localName, dataset['entry'], dataset['choice']].join(' ');

function isTyped(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    const first = [...field.options].findIndex(({ defaultSelected }) => defaultSelected);
    return field.selectedIndex !== Math.max(0, first);
  }
  const isTicked = field instanceof HTMLInputElement && field.checked !== field.defaultChecked;
  return isTicked || field.value !== field.defaultValue;
}

interface Typed {
  name: string;
  value: string;
  checked: boolean;
}

export const typedFields = (root: ShadowRoot): Typed[] =>
  fieldsIn(root)
    .filter(isTyped)
    .map((field) => ({
      name: nameOf(field),
      value: field.value,
      checked: field instanceof HTMLInputElement && field.checked,
    }));

/** Fills the fields as they were, and tells the widget as if it happened now. */
export function typeAgain(root: ShadowRoot, typed: readonly Typed[]): void {
  const fields = fieldsIn(root);
  for (const { name, value, checked } of typed) {
    const field = fields.find((one) => nameOf(one) === name);
    if (!field) continue;
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = checked;
    else field.value = value;
    for (const type of ['input', 'change'])
      field.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
  }
}
