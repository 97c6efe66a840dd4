import { gapAfter, joined, labelledParts } from '../wording/joined.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistWording } from '../wording/wording.js';
import { done, glyphs } from './artwork.js';
import { textOf, tickEntry, type Entries } from './entries.js';
import { renderHint } from './hint.js';
import type { PartModel } from './parts.js';
import { notesOf, type Person } from './people.js';
import { renderNote } from './private.js';

export interface PartView {
  /** What is still for as long as words and parts fit the same situation. */
  kept: (name: string, make: () => unknown) => unknown;
  words: ChecklistWording;
  entries: Entries;
  people: readonly Person[];
  /** The parts that everyone has ticked. */
  done: ReadonlySet<string>;
  hasNotes: boolean;
  /** How long a note stays. */
  stays: string | undefined;
}

/** Fields for what one person notes about a part. For two they are a press away, for both alike: an open part is no form. */
function renderNotes(part: PartModel, { words, entries, people }: PartView, person: number) {
  const { standIn, shown, by } = people[person]!;
  const isOne = people.length === 1;
  const named = (label: string) =>
    standIn ? labelledParts<unknown>(shown, label, words.labelled) : label;
  const notes = notesOf(part, person, isOne, words);
  const fields = notes.map(({ entry, label }) => [
    html`<label id="label.${entry}" class="label" for=${entry}>${named(label)}</label>`,
    renderNote(entry, 2, nothing, 'note', `${by}label.${entry} title.${part.id}`),
  ]);
  if (isOne) return fields;
  const id = `say.${person}.${part.id}`;
  return html`<details class="other" ?open=${notes.some(({ entry }) => textOf(entries, entry))}>
    <summary id=${id} aria-labelledby="${by}${id} title.${part.id}">
      ${named(words.noteLabel)}
    </summary>
    ${fields}
  </details>`;
}

function renderTicks({ id }: PartModel, { words, people }: PartView) {
  const isOne = people.length === 1;
  const what = (isOne ? words.alone?.tick : words.together?.ticks) ?? words.tick;
  const shared = html`<span id="what.${id}" aria-hidden="true">${what}</span>`;
  // Its name says what is seen, and of which part: the seen is hidden, else those who have everything read hear it twice.
  const ticks = people.map(({ shown, by }, person) => {
    const entry = tickEntry(person, id);
    const label = `label.${entry}`;
    return html`<label class="tick" part="tick">
      <input
        type="checkbox"
        aria-labelledby="${by || label} ${isOne ? '' : `what.${id}`} title.${id}"
        data-entry=${entry}
        data-part=${id}
      /><span id=${label} aria-hidden="true">${isOne ? what : shown}</span>
    </label>`;
  });
  return html`<div class="row ticks">${[isOne ? nothing : shared, ...ticks]}</div>`;
}

/** What helps with a part, in one list. */
const renderList = (label: string, name: string, items: readonly unknown[]) =>
  items.length > 0
    ? html`<p class="label">${label}</p>
        <ul class=${name} role="list">
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>`
    : nothing;

/** What a part is about, what can be asked and said, and what does not help. */
function renderHelp(part: PartModel, { words, hasNotes }: PartView): unknown[] {
  const { id, lang, markup, text, questions = [], starters = [], wrong } = part;
  const chips = starters.map(
    (starter) => html`<button class="chip starter" type="button">${starter}</button>`,
  );
  const { guard, guardTitle, wrongLabel } = words;
  return [
    text ? html`<p lang=${lang ?? nothing}>${markup?.text ?? text}</p>` : nothing,
    id === 'co-creation' && guardTitle ? html`<p class="inset">${guard}</p>` : nothing,
    renderList(words.questionsLabel, 'asked', questions),
    renderList(words.startersLabel, 'row', hasNotes ? chips : starters),
    wrong
      ? html`<p class="wrong"><b>${wrongLabel}</b>${gapAfter(wrongLabel) + wrong}</p>`
      : nothing,
  ];
}

/** One part of repair: a disclosure with what helps, private notes and, at the end, a tick for each person. */
export function renderPart(part: PartModel, view: PartView): TemplateResult {
  const { id, title } = part;
  const { kept, words, people, hasNotes } = view;
  const isOne = people.length === 1;
  const isDone = view.done.has(id);
  const state = (isOne ? words.alone : words.together)?.done ?? words.tick;
  const notes = () =>
    hasNotes ? people.map((_, person) => renderNotes(part, view, person)) : nothing;
  const help = () => [renderHelp(part, view), isOne ? notes() : nothing];
  const ticks = () => renderTicks(part, view);
  return html`<li class="step" part="step">
    <details>
      <summary part="step-title">
        ${glyphs[id] ?? nothing}
        <span class="name" lang=${part.lang ?? nothing}
          ><span id="title.${id}">${part.markup?.title ?? title}</span>${
            id === 'co-creation'
              ? html`<span class="small">${words.guardTitle ?? words.guard}</span>`
              : nothing
          }</span
        >
        ${
          isDone
            ? html`<span class="state"
                >${done}<span class="small hidden-when-narrow">${state}</span></span
              >`
            : nothing
        }
      </summary>
      <div class="inside">
        ${[
          kept(`part ${id}`, help),
          hasNotes ? renderHint(joined(!isOne && words.together?.note, view.stays)) : nothing,
          isOne ? nothing : notes(),
          isOne ? kept(`tick ${id}`, ticks) : ticks(),
        ]}
      </div>
    </details>
  </li>`;
}
