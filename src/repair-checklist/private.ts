import { html, nothing, type TemplateResult } from 'lit';

/*
 * Whatever shows what a visitor has written carries the marks by which session-replay and analytics tools are told to leave
 * it out: rrweb, Microsoft Clarity, Hotjar, FullStory, Datadog, PostHog, Sentry, LogRocket. No word of it leaves for a
 * spelling or writing service either. The marks stand in each template: in one place they would need a directive, which the
 * server cannot run. `test/repair-checklist/replay.chromium.test.ts` has a real recorder try to read it.
 */

/** The classes among the marks; their attributes are in the templates below. */
export const PRIVATE = 'rr-block rr-ignore fs-exclude ph-no-capture sentry-block';

/**
 * A field for several lines.
 * @param placeholder words of ours that are read where nothing is written: also from a server, which cannot fill a field
 * @param part its part for the page's styles @param labelledBy the ids of what names it, where its label alone does not
 */
export const renderNote = (
  entry: string,
  rows: number,
  placeholder: unknown = nothing,
  part: unknown = nothing,
  labelledBy: unknown = nothing,
): TemplateResult =>
  html`<textarea
    id=${entry}
    class="rr-block rr-ignore fs-exclude ph-no-capture sentry-block"
    part=${part}
    aria-labelledby=${labelledBy}
    rows=${rows}
    placeholder=${placeholder}
    dir="auto"
    autocomplete="off"
    spellcheck="false"
    writingsuggestions="false"
    data-clarity-mask="True"
    data-hj-suppress
    data-dd-privacy="hidden"
    data-private
    data-entry=${entry}
  ></textarea>`;

/**
 * A field for a name.
 * @param repeated the name, where it is repeated: in a field, too, since even recorders that do not know the marks leave fields out
 */
export const renderName = (entry: string, repeated = ''): TemplateResult =>
  html`<input
    id=${repeated ? nothing : entry}
    class="rr-block rr-ignore fs-exclude ph-no-capture sentry-block"
    type="text"
    ?disabled=${repeated}
    aria-hidden=${repeated ? 'true' : nothing}
    size=${[...repeated].length || nothing}
    autocomplete="off"
    spellcheck="false"
    writingsuggestions="false"
    data-clarity-mask="True"
    data-hj-suppress
    data-dd-privacy="hidden"
    data-private
    data-entry=${entry}
  />`;
