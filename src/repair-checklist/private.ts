import { html, nothing, type TemplateResult } from 'lit';
import { nameEntry } from './entries.js';
import { rowsOf } from './grow.js';

/*
 * Whatever shows what a visitor has written carries the marks by which session-replay and analytics tools are told to leave
 * it out: rrweb, Microsoft Clarity, Hotjar, FullStory, Datadog, PostHog, Sentry, LogRocket. No word of it leaves for a
 * spelling or writing service either. The marks stand in each template: in one place they would need a directive, which the
 * server cannot run. `test/repair-checklist/replay.chromium.test.ts` has a real recorder try to read it.
 */

/** The classes among the marks; their attributes are in the templates below. */
export const PRIVATE = 'rr-block rr-ignore fs-exclude ph-no-capture sentry-block';

export interface FieldView {
  entry: string;
  text: string;
  /** Words of ours that are read where nothing is written: also from a server, which cannot fill a field. */
  placeholder?: string;
  onWrite: (event: Event) => void;
}

/**
 * A field for several lines.
 * @param part its part for the page's styles, if it has one
 * @param labelledBy the ids of what names it, where its label alone does not
 */
export const renderNote = (
  { entry, text, placeholder, onWrite }: FieldView,
  rows: number,
  part: string | typeof nothing = nothing,
  labelledBy: string | typeof nothing = nothing,
): TemplateResult =>
  html`<textarea
    id=${entry}
    class="rr-block rr-ignore fs-exclude ph-no-capture sentry-block"
    part=${part}
    aria-labelledby=${labelledBy}
    rows=${Math.max(rows, rowsOf(text))}
    placeholder=${placeholder ?? nothing}
    dir="auto"
    autocomplete="off"
    spellcheck="false"
    writingsuggestions="false"
    data-clarity-mask="True"
    data-hj-suppress
    data-dd-privacy="hidden"
    data-private
    data-entry=${entry}
    .value=${text}
    @input=${onWrite}
  ></textarea>`;

/** A field for a name. */
export const renderName = ({ entry, text, onWrite }: FieldView): TemplateResult =>
  html`<input
    id=${entry}
    class="rr-block rr-ignore fs-exclude ph-no-capture sentry-block"
    type="text"
    autocomplete="off"
    spellcheck="false"
    writingsuggestions="false"
    data-clarity-mask="True"
    data-hj-suppress
    data-dd-privacy="hidden"
    data-private
    data-entry=${entry}
    .value=${text}
    @input=${onWrite}
  />`;

/** A name where it is repeated: in a field, too, since even recorders that do not know the marks leave fields out. */
export const renderRepeated = (person: number, text: string): TemplateResult =>
  html`<input
    class="called rr-block rr-ignore fs-exclude ph-no-capture sentry-block"
    type="text"
    disabled
    aria-hidden="true"
    autocomplete="off"
    size=${Math.max(1, [...text].length)}
    data-clarity-mask="True"
    data-hj-suppress
    data-dd-privacy="hidden"
    data-private
    data-repeats=${nameEntry(person)}
    .value=${text}
  />`;

/** Empties all fields, also of what a script of the page has put there without a word; where words of ours stand, those stay. */
export function emptyFields(root: ShadowRoot): void {
  for (const field of root.querySelectorAll<HTMLInputElement>('textarea, input')) {
    if (field.type !== 'checkbox') field.value = field.placeholder;
    field.checked = false;
  }
}
