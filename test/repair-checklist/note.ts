import type { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';

/** A field of a checklist by its entry, such as `note.0.hurt`. */
export const field = (checklist: RepairChecklist, entry: string): HTMLTextAreaElement =>
  checklist.shadowRoot!.querySelector<HTMLTextAreaElement>(`[data-entry="${entry}"]`)!;

/** Writes into a field as a person does. */
export async function write(
  checklist: RepairChecklist,
  entry: string,
  text: string,
): Promise<void> {
  const written = field(checklist, entry);
  written.value = text;
  written.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await checklist.updateComplete;
}

/** All that is kept on the device. */
export const onDevice = (): string => Object.values({ ...localStorage }).join('\n');
