/* Those who go through a checklist: one alone, or two with a name, a tick and a note each. */
import { html, type TemplateResult } from 'lit';
import type { ChecklistWording } from '../wording/wording.js';
import { heardEntry, nameEntry, noteEntry, textOf, type Entries } from './entries.js';
import type { PartModel } from './parts.js';
import { renderName, renderRepeated } from './private.js';

export interface Person {
  /** The name that they gave, or nothing. */
  name: string;
  /** What stands for a name that is not given; nothing where one prepares alone. */
  standIn: string;
}

export const peopleOf = (isOne: boolean, words: ChecklistWording, entries: Entries): Person[] =>
  isOne
    ? [{ name: '', standIn: '' }]
    : Object.values(words.people).map((standIn, person) => ({
        name: textOf(entries, nameEntry(person)),
        standIn,
      }));

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
export const renderNames = (
  words: ChecklistWording,
  entries: Entries,
  onWrite: (event: Event) => void,
): TemplateResult =>
  html`<div class="names">
    ${Object.values(words.names).map((label, person) => {
      const entry = nameEntry(person);
      return html`<div>
        <label class="label" for=${entry}>${label}</label>
        ${renderName({ entry, text: textOf(entries, entry), onWrite })}
      </div>`;
    })}
  </div>`;

/** Whom a note or a tick belongs to: a name is repeated in a field, and read out from where it was written. */
export const whose = ({ name, standIn }: Person, person: number) =>
  name ? renderRepeated(person, name) : standIn;

/** The names of a field: the person's, from the field where it was written, and the label's. */
export const labelledBy = ({ name }: Person, person: number, label: string) =>
  name ? `${nameEntry(person)} ${label}` : label;
