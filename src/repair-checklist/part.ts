import { gapAfter, joined, labelled, labelledParts } from '../wording/joined.js';
import { html, nothing, type TemplateResult } from 'lit';
import { liveState } from '../contract/live-state.js';
import type { ChecklistWording } from '../wording/wording.js';
import { done, glyphs } from './artwork.js';
import { textOf, tickEntry, type Entries } from './entries.js';
import type { PartModel } from './parts.js';
import { labelledBy, notesOf, whose, type Person } from './people.js';
import { renderNote } from './private.js';

export interface PartView {
  words: ChecklistWording;
  entries: Entries;
  people: readonly Person[];
  /** The parts that everyone has ticked. */
  done: ReadonlySet<string>;
  hasNotes: boolean;
  /** How long a note stays. */
  stays: string | undefined;
  /** Hears what is written into a field that carries `data-entry`. */
  onWrite: (event: Event) => void;
  /** Hears a tick in a box that carries `data-part` and `data-entry`. */
  onTick: (event: Event) => void;
  /** Hears a press on a starter. */
  onStart: (event: Event) => void;
}

function renderNotes(part: PartModel, view: PartView) {
  const { words, entries, people, stays, onWrite } = view;
  const isOne = people.length === 1;
  const named = (one: Person, person: number, text: unknown) =>
    isOne ? text : labelledParts(whose(one, person), text, words.labelled);
  const hint = joined(!isOne && words.together?.note, stays);
  const notes = (one: Person, person: number) =>
    notesOf(part, person, isOne, words).map(
      ({ entry, label }) =>
        html`<label class="label" for=${entry}
            >${named(one, person, html`<span id="label.${entry}">${label}</span>`)}</label
          >${renderNote(
            { entry, text: textOf(entries, entry), onWrite },
            2,
            'note',
            labelledBy(one, person, `label.${entry}`),
          )}`,
    );
  // For two they are a press away, for both alike: an open part is no form.
  const ofOne = (one: Person, person: number) => {
    const isWritten = notesOf(part, person, isOne, words).some(({ entry }) =>
      textOf(entries, entry),
    );
    return html`<details class="other" ?open=${isWritten}>
      <summary>${named(one, person, words.noteLabel)}</summary>
      ${notes(one, person)}
    </details>`;
  };
  return isOne
    ? html`${people.map(notes)} ${hint ? html`<p class="hint">${hint}</p>` : nothing}`
    : html`${hint ? html`<p class="hint">${hint}</p>` : nothing} ${people.map(ofOne)}`;
}

function renderTicks({ id, title, lang }: PartModel, view: PartView) {
  const { words, entries, people, onTick } = view;
  const isOne = people.length === 1;
  const what = (isOne ? words.alone?.tick : words.together?.ticks) ?? words.tick;
  const tick = (one: Person, person: number) => {
    const entry = tickEntry(person, id);
    const label = `label.${entry}`;
    const about = isOne
      ? labelled(what, title, words.labelled)
      : joined(!one.name && one.standIn, what, title);
    // Its name says what is seen, and of which part: hidden, else those who have everything read hear it twice.
    return html`<label class="tick" part="tick">
      <input
        type="checkbox"
        aria-labelledby=${labelledBy(one, person, label)}
        data-entry=${entry}
        data-part=${id}
        .checked=${liveState(Boolean(textOf(entries, entry)))}
        @change=${onTick}
      /><span aria-hidden="true">${isOne ? what : whose(one, person)}</span
      ><span id=${label} lang=${lang ?? nothing} hidden>${about}</span>
    </label>`;
  };
  return html`<div class="row ticks">
    <span aria-hidden="true" ?hidden=${isOne}>${what}</span>${people.map(tick)}
  </div>`;
}

/** One part of repair: a disclosure with what helps, private notes and, at the end, a tick for each person. */
export function renderPart(part: PartModel, view: PartView): TemplateResult {
  const { id, title, text, questions = [], starters = [], wrong } = part;
  const { words, people, hasNotes, onStart } = view;
  const lang = part.lang ?? nothing;
  const isGuarded = id === 'co-creation';
  const state = view.done.has(id) && (people.length > 1 ? words.together : words.alone)?.done;
  return html`<li class="step" part="step">
    <details>
      <summary part="step-title">
        ${glyphs[id] ?? nothing}
        <span class="name" lang=${lang}
          >${part.markup?.title ?? title}${
            isGuarded
              ? html`<span class="small">${words.guardTitle ?? words.guard}</span>`
              : nothing
          }</span
        >
        ${
          view.done.has(id)
            ? html`<span class="state"
                >${done}<span class="small hidden-when-narrow">${state || words.tick}</span></span
              >`
            : nothing
        }
      </summary>
      <div class="inside">
        ${text ? html`<p lang=${lang}>${part.markup?.text ?? text}</p>` : nothing}
        ${isGuarded && words.guardTitle ? html`<p class="inset">${words.guard}</p>` : nothing}
        ${
          questions.length > 0
            ? html`<p class="label">${words.questionsLabel}</p>
                <ul class="asked" role="list">
                  ${questions.map((question) => html`<li>${question}</li>`)}
                </ul>`
            : nothing
        }
        ${
          starters.length > 0
            ? html`<p class="label">${words.startersLabel}</p>
                <ul class="row" role="list">
                  ${starters.map(
                    (starter) =>
                      html`<li>
                        ${
                          hasNotes
                            ? html`<button class="chip starter" type="button" @click=${onStart}>
                                ${starter}
                              </button>`
                            : starter
                        }
                      </li>`,
                  )}
                </ul>`
            : nothing
        }
        ${wrong ? html`<p class="wrong"><b>${words.wrongLabel}</b>${gapAfter(words.wrongLabel)}${wrong}</p>` : nothing}
        ${hasNotes ? renderNotes(part, view) : nothing} ${renderTicks(part, view)}
      </div>
    </details>
  </li>`;
}
