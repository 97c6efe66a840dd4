import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistWording } from '../wording/wording.js';
import { joined } from '../wording/joined.js';
import { tail } from './artwork.js';
import { renderButton } from './button.js';
import { renderHint } from './hint.js';
import type { OpeningModel } from './openings.js';
import { renderNote } from './private.js';

export interface OpeningView {
  words: ChecklistWording;
  openings: readonly OpeningModel[];
  chosen: OpeningModel;
  /** What stands in the bubble. */
  text: string;
  /** Whether the browser can hand words to an application. */
  canSend: boolean;
  /** How long what is written stays. */
  stays: string | undefined;
  /** What was just done here. */
  said: string;
  /** Hears a press on a sentence to begin with, which carries `data-opening`. */
  onChoose: (event: Event) => void;
  onWrite: (event: Event) => void;
  /** Hears a press on Copy and on Send, which carry `data-action`. */
  onAction: (event: Event) => void;
}

/** Sentences to choose from; the chosen one in a bubble, where it can be changed; and what carries it away. */
export function renderOpening(view: OpeningView): TemplateResult {
  const { words, openings, chosen, text, canSend, stays, said, onChoose, onWrite, onAction } = view;
  const { isLetter, entry } = chosen;
  return html`<div class="opening">
    <p class="label" aria-hidden="true">${words.openingTitle}</p>
    <div class="chips" role="group" aria-label=${words.openingTitle}>
      ${openings.map(
        (one) =>
          html`<button
            class="chip"
            type="button"
            aria-pressed=${one === chosen}
            data-opening=${one.entry}
            @click=${onChoose}
          >
            ${one.label}
          </button>`,
      )}
    </div>
    <div class="bubble ${isLetter ? 'letter' : ''}">
      <label class="visually-hidden" for=${entry}>${words.openingOwn}</label>
      ${renderNote({ entry, text, placeholder: chosen.text, onWrite }, 1)}
      ${words.openingChange ? html`<p class="hint change">${words.openingChange}</p>` : nothing}
      ${isLetter ? nothing : tail}
    </div>
    ${
      isLetter
        ? renderHint(joined(words.letter?.hint, stays))
        : html`<div class="row">
              ${renderButton('copy', words.copy, onAction)}
              ${canSend && words.send ? renderButton('send', words.send.action, onAction) : nothing}
              <p class="said">${said}</p>
            </div>
            ${renderHint(words.doNotSend)}`
    }
  </div>`;
}

/** Puts a text on the clipboard; where that is not allowed, marks it for the visitor. @returns whether it was copied */
export async function copy(text: string, field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field.select();
    return false;
  }
}

/** Hands a text to an application that the visitor chooses. @returns whether one has taken it */
export async function send(text: string): Promise<boolean> {
  try {
    await navigator.share({ text });
    return true;
  } catch {
    return false;
  }
}
