import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistWording } from '../wording/wording.js';
import { renderButton } from './button.js';
import { renderHint } from './hint.js';
import type { Notebook } from './notebook.js';

/** What a person can do with the whole checklist. */
export type Action = 'keep' | 'print' | 'print-empty' | 'save' | 'clear' | 'undo';

/** The buttons at the end, what is to know about keeping, and what was just done. Each button carries `data-action`. */
export function renderActions(
  words: ChecklistWording,
  { isKept, trouble, canUndo, isEmpty }: Notebook,
  without: ReadonlySet<string>,
  said: string,
): TemplateResult {
  const canKeep = !without.has('saving');
  const canPrint = !without.has('print');
  const choice = (asked: NonNullable<ChecklistWording['printing']>) =>
    html`<details class="ask">
      <summary>${words.print}</summary>
      <div class="row">
        ${[renderButton('print', asked.filled), renderButton('print-empty', asked.empty)]}
      </div>
    </details>`;
  return html`<div class="actions" part="actions">
    <div class="row">
      ${[
        canKeep && !isKept ? renderButton('keep', words.keep.action) : nothing,
        !canPrint
          ? nothing
          : !isEmpty && words.printing
            ? choice(words.printing)
            : renderButton('print', words.print),
        canPrint ? renderButton('save', words.save) : nothing,
      ]}
    </div>
    ${[
      canKeep ? renderHint(words.keep[trouble ?? (isKept ? 'kept' : 'warning')]) : nothing,
      canPrint ? renderHint(words.saveHint) : nothing,
    ]}
    <div class="row last">
      ${[renderButton('clear', words.clear, 'link'), canUndo ? renderButton('undo', words.undo) : nothing]}
    </div>
    <p class="said">${said}</p>
  </div>`;
}
