import { html, type TemplateResult } from 'lit';
import { liveState } from '../contract/live-state.js';
import type { ChecklistWording } from '../wording/wording.js';
import { OPENING } from './entries.js';
import { renderNote } from './private.js';

export interface OpeningView {
  words: ChecklistWording;
  /** Which of the openings is shown. */
  chosen: number;
  /** The visitor's own opening. */
  own: string;
  onChoose: (event: Event) => void;
  onWrite: (event: Event) => void;
  onCopy: (event: Event) => void;
}

/** Opening sentences to choose from, room for one's own, and a button that copies it. */
export function renderOpening(view: OpeningView): TemplateResult {
  const { words, chosen, own, onChoose, onWrite, onCopy } = view;
  return html`<div class="opening">
    <label class="label controls">
      ${words.openingTitle}
      <select @change=${onChoose}>
        ${words.openings.map(
          ({ label }, index) =>
            html`<option .selected=${liveState(index === chosen)}>${label}</option>`,
        )}
      </select>
    </label>
    <blockquote>${words.openings[chosen]?.text}</blockquote>
    <label>
      <span class="label">${words.openingOwn}</span>
      ${renderNote({ entry: OPENING, text: own, onWrite }, 2)}
    </label>
    <button type="button" @click=${onCopy}>${words.copy}</button>
    <p class="hint">${words.doNotSend}</p>
  </div>`;
}

/** Puts a text on the clipboard; where that is not allowed, marks it for the visitor. @returns whether it was copied */
export async function copy(text: string, shown: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown instanceof HTMLTextAreaElement) shown.select();
    else getSelection()?.selectAllChildren(shown);
    return false;
  }
}
