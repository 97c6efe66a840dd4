/* Those who go through a checklist: one alone, or two with a name, a tick and a note each. */
import { html, type TemplateResult } from 'lit';
import type { ChecklistWording } from '../wording/wording.js';
import { heardEntry, nameEntry, noteEntry, textOf, type Entries } from './entries.js';
import type { PartModel } from './parts.js';
import { renderName } from './private.js';

export interface Person {
  /** The name that they gave, or nothing. */
  name: string;
  /** What stands for a name that is not given; nothing where one prepares alone. */
  standIn: string;
  /** Either of them, to be seen: a name is repeated in a field. */
  shown: unknown;
  /** The id, and a space, of the field where the name was written: it is read out from there. */
  by: string;
}

export const peopleOf = (isOne: boolean, words: ChecklistWording, entries: Entries): Person[] =>
  (isOne ? [''] : Object.values(words.people)).map((standIn, person) => {
    const entry = nameEntry(person);
    const name = standIn && textOf(entries, entry);
    return name
      ? { name, standIn, shown: renderName(entry, name), by: `${entry} ` }
      : { name, standIn, shown: standIn, by: '' };
  });

/** The notes of one person about one part, as entry and label. @param isOne whether nobody reads along */
export function notesOf(
  { id }: PartModel,
  person: number,
  isOne: boolean,
  { noteLabel, heardLabel, alone }: ChecklistWording,
): { entry: string; label: string }[] {
  const note = { entry: noteEntry(person, id), label: (isOne && alone?.note) || noteLabel };
  const heard = { entry: heardEntry(person), label: heardLabel };
  return id === 'impact' ? [note, heard] : [note];
}

/** Fields for the two people's names, kept like notes. */
export const renderNames = ({ names }: ChecklistWording): TemplateResult =>
  html`<div class="names">
    ${Object.values(names).map(
      (label, person) =>
        html`<div>
          <label class="label" for=${nameEntry(person)}>${label}</label>
          ${renderName(nameEntry(person))}
        </div>`,
    )}
  </div>`;
