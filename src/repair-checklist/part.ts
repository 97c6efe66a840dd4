import { gapAfter, joined, labelled, labelledParts } from '../wording/joined.js';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { liveState } from '../contract/live-state.js';
import type { ChecklistWording } from '../wording/wording.js';
import { done, glyphs } from './artwork.js';
import { textOf, tickEntry, type Entries } from './entries.js';
import { renderHint } from './hint.js';
import type { PartModel } from './parts.js';
import { labelledBy, notesOf, whose, type Person } from './people.js';
import { renderNote } from './private.js';

export interface PartView {
  /** What words and parts are made for. */
  fits: unknown[];
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
  const named = (one: Person, person: number, label: string) =>
    isOne ? label : labelledParts<unknown>(whose(one, person), label, words.labelled);
  const hint = renderHint(joined(!isOne && words.together?.note, stays));
  const notes = (one: Person, person: number) =>
    notesOf(part, person, isOne, words).map(
      ({ entry, label }) =>
        html`<label id="label.${entry}" class="label" for=${entry}
            >${named(one, person, label)}</label
          >${renderNote(
            { entry, text: textOf(entries, entry), onWrite },
            2,
            'note',
            labelledBy(one, person, `label.${entry} title.${part.id}`),
          )}`,
    );
  // For two they are a press away, for both alike: an open part is no form.
  const ofOne = (one: Person, person: number) => {
    const isWritten = notesOf(part, person, isOne, words).some(({ entry }) =>
      textOf(entries, entry),
    );
    const id = `say.${person}.${part.id}`;
    return html`<details class="other" ?open=${isWritten}>
      <summary id=${id} aria-labelledby=${labelledBy(one, person, `${id} title.${part.id}`)}>
        ${named(one, person, words.noteLabel)}
      </summary>
      ${notes(one, person)}
    </details>`;
  };
  return isOne ? [...people.flatMap(notes), hint] : [hint, ...people.map(ofOne)];
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

/** What helps with a part, in one list. */
const renderList = (label: string, name: string, items: readonly unknown[]) =>
  items.length > 0
    ? html`<p class="label">${label}</p>
        <ul class=${name} role="list">
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>`
    : nothing;

/** One part of repair, which a tick or a note of another leaves as it is. */
export function renderPart(part: PartModel, view: PartView): TemplateResult {
  const own = Object.entries(view.entries).filter(
    ([name]) => /^(name|heard)/.test(name) || name.endsWith(part.id),
  );
  return html`<li class="step" part="step">
    ${guard([...view.fits, view.stays, ...own.flat()], () => renderInside(part, view))}
  </li>`;
}

/** A disclosure with what helps, private notes and, at the end, a tick for each person. */
function renderInside(part: PartModel, view: PartView): TemplateResult {
  const { id, title, text, questions = [], starters = [], wrong } = part;
  const { words, people, hasNotes, onStart } = view;
  const lang = part.lang ?? nothing;
  const isGuarded = id === 'co-creation';
  const state = view.done.has(id) && (people.length > 1 ? words.together : words.alone)?.done;
  return html`<details>
    <summary part="step-title">
      ${glyphs[id] ?? nothing}
      <span class="name" lang=${lang}
        ><span id="title.${id}">${part.markup?.title ?? title}</span>${
          isGuarded ? html`<span class="small">${words.guardTitle ?? words.guard}</span>` : nothing
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
      ${renderList(words.questionsLabel, 'asked', questions)}
      ${renderList(
        words.startersLabel,
        'row',
        hasNotes
          ? starters.map(
              (starter) =>
                html`<button class="chip starter" type="button" @click=${onStart}>
                  ${starter}
                </button>`,
            )
          : starters,
      )}
      ${wrong ? html`<p class="wrong"><b>${words.wrongLabel}</b>${gapAfter(words.wrongLabel)}${wrong}</p>` : nothing}
      ${hasNotes ? renderNotes(part, view) : nothing} ${renderTicks(part, view)}
    </div>
  </details>`;
}
