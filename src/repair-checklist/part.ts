import { html, nothing, type TemplateResult } from 'lit';
import { liveState } from '../contract/live-state.js';
import type { ChecklistWording } from '../wording/wording.js';
import type { Entries } from './notebook.js';
import type { PartModel } from './parts.js';

export interface PartView {
  words: ChecklistWording;
  entries: Entries;
  /** The names of the people who go through it; one without a name prepares alone. */
  people: readonly string[];
  hasNotes: boolean;
  /** Hears what is written into a field that carries `data-entry`. */
  onWrite: (event: Event) => void;
  /** Hears a tick in a box that carries `data-part` and `data-entry`. */
  onTick: (event: Event) => void;
}

/** What a note or a tick is called: with its person's name when there are two. */
const called = (name: string, text: string): string => (name ? `${name}: ${text}` : text);

/** The notes of one person about one part, as entry and label. */
export function notesOf(
  { id }: PartModel,
  person: number,
  name: string,
  words: ChecklistWording,
): { entry: string; label: string }[] {
  const note = { entry: `note.${person}.${id}`, label: called(name, words.noteLabel) };
  const heard = { entry: `heard.${person}`, label: called(name, words.heardLabel) };
  return id === 'impact' ? [note, heard] : [note];
}

/** Fields for the two people's names, kept like notes. */
export function renderNames(
  words: ChecklistWording,
  { entries, onWrite }: PartView,
): TemplateResult {
  return html`<div class="notes">
    ${Object.values(words.names).map((label, person) => {
      const entry = `name.${person}`;
      return html`<label>
        <span class="label">${label}</span>
        <input
          type="text"
          autocomplete="off"
          data-entry=${entry}
          .value=${entries[entry] ?? ''}
          @input=${onWrite}
        />
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

/** One part of repair: a disclosure with what helps, private notes, and a tick for each person. */
export function renderPart(part: PartModel, view: PartView): TemplateResult {
  const { id, title, text, questions, starters, wrong } = part;
  const lang = part.lang ?? nothing;
  const { words, entries, people, hasNotes, onWrite, onTick } = view;
  const note = ({ entry, label }: { entry: string; label: string }) =>
    html`<label class="label" for=${entry}>${label}</label>
      <textarea
        id=${entry}
        part="note"
        rows="3"
        dir="auto"
        autocomplete="off"
        data-entry=${entry}
        .value=${entries[entry] ?? ''}
        @input=${onWrite}
      ></textarea>`;
  const tick = (name: string, person: number) => {
    const entry = `tick.${person}.${id}`;
    return html`<label class="tick" part="tick">
      <input
        type="checkbox"
        data-entry=${entry}
        data-part=${id}
        .checked=${liveState(Boolean(entries[entry]))}
        @change=${onTick}
      />
      <span
        >${called(name, words.tick)}<span class="visually-hidden" lang=${lang}
          >: ${title}</span
        ></span
      >
    </label>`;
  };
  return html`<li class="step" part="step">
    <details>
      <summary part="step-title" lang=${lang}>${title}</summary>
      <div class="inside">
        ${text ? html`<p lang=${lang}>${text}</p>` : nothing}
        ${id === 'co-creation' ? html`<p class="inset">${words.guard}</p>` : nothing}
        ${list(words.questionsLabel, questions)} ${list(words.startersLabel, starters)}
        ${wrong ? html`<p class="wrong">${words.wrongLabel} ${wrong}</p>` : nothing}
        ${
          hasNotes
            ? html`<div class="notes">
                ${people.map(
                  (name, person) =>
                    html`<div>${notesOf(part, person, name, words).map(note)}</div>`,
                )}
              </div>`
            : nothing
        }
      </div>
    </details>
    <div class="ticks">${people.map(tick)}</div>
  </li>`;
}
