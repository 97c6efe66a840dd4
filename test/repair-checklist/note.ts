import { fixture, html } from '@open-wc/testing';
import type { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';

/** A field of a checklist by its entry, such as `note.0.hurt`. */
export const field = (checklist: RepairChecklist, entry: string): HTMLTextAreaElement =>
  checklist.shadowRoot!.querySelector<HTMLTextAreaElement>(`[data-entry="${entry}"]`)!;

export const make = (template = html`<repair-checklist></repair-checklist>`) =>
  fixture<RepairChecklist>(template);

/** The notes of the parts, in order; the fourth part has two. */
export const notes = (checklist: RepairChecklist) => [
  ...checklist.shadowRoot!.querySelectorAll<HTMLTextAreaElement>('[part=note]'),
];

/** Types into a field that was found already. */
export function type(field: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** Writes into a field as a person does. */
export async function write(
  checklist: RepairChecklist,
  entry: string,
  text: string,
): Promise<void> {
  type(field(checklist, entry), text);
  await checklist.updateComplete;
}

/** All that is kept on the device. */
export const onDevice = (): string => Object.values({ ...localStorage }).join('\n');
