import { html, nothing, type TemplateResult } from 'lit';
import { liveState } from '../contract/live-state.js';
import type { ChecklistWording } from '../wording/wording.js';
import { heardEntry, nameEntry, noteEntry, textOf, tickEntry, type Entries } from './entries.js';
import type { PartModel } from './parts.js';
import { renderName, renderNote, renderRepeated } from './private.js';

/** One of those who go through the checklist. */
interface Person {
  /** The name that they gave, or nothing. */
  name: string;
  /** What stands for a name that is not given; nothing where one prepares alone. */
  standIn: string;
}

export interface PartView {
  words: ChecklistWording;
  entries: Entries;
  people: readonly Person[];
  hasNotes: boolean;
  /** Hears what is written into a field that carries `data-entry`. */
  onWrite: (event: Event) => void;
  /** Hears a tick in a box that carries `data-part` and `data-entry`. */
  onTick: (event: Event) => void;
}

/** The notes of one person about one part, as entry and label. */
export function notesOf(
  { id }: PartModel,
  person: number,
  words: ChecklistWording,
): { entry: string; label: string }[] {
  const note = { entry: noteEntry(person, id), label: words.noteLabel };
  const heard = { entry: heardEntry(person), label: words.heardLabel };
  return id === 'impact' ? [note, heard] : [note];
}

/** Fields for the two people's names, kept like notes. */
export function renderNames(
  words: ChecklistWording,
  { entries, onWrite }: PartView,
): TemplateResult {
  return html`<div class="notes">
    ${Object.values(words.names).map((label, person) => {
      const entry = nameEntry(person);
      return html`<label>
        <span class="label">${label}</span>
        ${renderName({ entry, text: textOf(entries, entry), onWrite })}
      </label>`;
    })}
  </div>`;
}

const list = (label: string, items: readonly string[] | undefined) =>
  items?.length
    ? html`<p class="label">${label}</p>
        <ul>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>`
    : nothing;

/** Whom a note or a tick belongs to, before its label: a name is repeated in a field, and read out from where it was written. */
const whose = ({ name, standIn }: Person, person: number) =>
  name ? html`${renderRepeated(person, name)}: ` : standIn ? `${standIn}: ` : nothing;

/** The names of a field: the person's, from the field where it was written, and the label's. */
const labelledBy = ({ name }: Person, person: number, label: string) =>
  name ? `${nameEntry(person)} ${label}` : nothing;

/** One part of repair: a disclosure with what helps, private notes, and a tick for each person. */
export function renderPart(part: PartModel, view: PartView): TemplateResult {
  const { id, title, text, questions, starters, wrong } = part;
  const lang = part.lang ?? nothing;
  const { words, entries, people, hasNotes, onWrite, onTick } = view;
  const notes = (one: Person, person: number) =>
    html`<div>
      ${notesOf(part, person, words).map(
        ({ entry, label }) =>
          html`<label class="label" for=${entry}
              >${whose(one, person)}<span id="label.${entry}">${label}</span></label
            >${renderNote(
              { entry, text: textOf(entries, entry), onWrite },
              3,
              'note',
              labelledBy(one, person, `label.${entry}`),
            )}`,
      )}
    </div>`;
  const tick = (one: Person, person: number) => {
    const entry = tickEntry(person, id);
    return html`<label class="tick" part="tick">
      <input
        type="checkbox"
        aria-labelledby=${labelledBy(one, person, `label.${entry}`)}
        data-entry=${entry}
        data-part=${id}
        .checked=${liveState(Boolean(textOf(entries, entry)))}
        @change=${onTick}
      />
      <span
        >${whose(one, person)}<span id="label.${entry}"
          >${words.tick}<span class="visually-hidden" lang=${lang}>: ${title}</span></span
        ></span
      >
    </label>`;
  };
  return html`<li class="step" part="step">
    <details>
      <summary part="step-title" lang=${lang}>${part.markup?.title ?? title}</summary>
      <div class="inside">
        ${text ? html`<p lang=${lang}>${part.markup?.text ?? text}</p>` : nothing}
        ${id === 'co-creation' ? html`<p class="inset">${words.guard}</p>` : nothing}
        ${list(words.questionsLabel, questions)} ${list(words.startersLabel, starters)}
        ${wrong ? html`<p class="wrong">${words.wrongLabel} ${wrong}</p>` : nothing}
        ${hasNotes ? html`<div class="notes">${people.map(notes)}</div>` : nothing}
      </div>
    </details>
    <div class="ticks">${people.map(tick)}</div>
  </li>`;
}
