import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistWording } from '../wording/wording.js';
import type { Notebook } from './notebook.js';

/** What a person can do with the whole checklist. */
export type Action = 'keep' | 'print' | 'save' | 'clear' | 'undo';

/** The buttons at the end, and what is to know about keeping. Each button carries `data-action`. */
export function renderActions(
  words: ChecklistWording,
  { isKept, trouble, canUndo }: Notebook,
  without: ReadonlySet<string>,
  onAction: (event: Event) => void,
): TemplateResult {
  const button = (action: Action, label: string) =>
    html`<button type="button" data-action=${action} @click=${onAction}>${label}</button>`;
  const state = trouble ?? (isKept ? 'kept' : 'warning');
  return html`<div class="actions" part="actions">
    ${
      without.has('saving')
        ? nothing
        : html`<p class="hint">${words.keep[state]}</p>
            ${isKept ? nothing : button('keep', words.keep.action)}`
    }
    ${without.has('print') ? nothing : [button('print', words.print), button('save', words.save)]}
    ${button('clear', words.clear)} ${canUndo ? button('undo', words.undo) : nothing}
  </div>`;
}
