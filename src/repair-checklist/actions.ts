import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistWording } from '../wording/wording.js';
import { renderButton } from './button.js';
import type { Deeds } from './deeds.js';
import { renderHint } from './hint.js';
import type { Notebook } from './notebook.js';

/** What a person can do with the whole checklist. */
export type Action = 'keep' | 'print' | 'print-empty' | 'save' | 'clear' | 'undo';

/** The buttons at the end, what is to know about keeping, and what was just done. Each button carries `data-action`. */
export function renderActions(
  words: ChecklistWording,
  { isKept, trouble, canUndo, isEmpty }: Notebook,
  without: ReadonlySet<string>,
  { said, onAction }: Deeds,
): TemplateResult {
  const button = (action: Action, label: string, look?: string) =>
    renderButton(action, label, onAction, look);
  const canKeep = !without.has('saving');
  const canPrint = !without.has('print');
  return html`<div class="actions" part="actions">
    <div class="row">
      ${canKeep && !isKept ? button('keep', words.keep.action) : nothing}
      ${
        canPrint
          ? !isEmpty && words.printing
            ? html`<details class="ask">
                <summary>${words.print}</summary>
                <div class="row">
                  ${button('print', words.printing.filled)}
                  ${button('print-empty', words.printing.empty)}
                </div>
              </details>`
            : button('print', words.print)
          : nothing
      }
      ${canPrint ? button('save', words.save) : nothing}
    </div>
    ${canKeep ? renderHint(words.keep[trouble ?? (isKept ? 'kept' : 'warning')]) : nothing}
    ${canPrint ? renderHint(words.saveHint) : nothing}
    <div class="row last">
      ${button('clear', words.clear, 'link')} ${canUndo ? button('undo', words.undo) : nothing}
    </div>
    <p class="said">${said}</p>
  </div>`;
}
