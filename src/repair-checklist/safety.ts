import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistWording } from '../wording/wording.js';
import { renderAside } from './aside.js';
import { isSafetyEmpty } from './sheet.js';

/** Whom repair is for, whom anyone else can turn to, and closed notes for two more readers. */
export const renderSafety = (
  { safety, help, safetyNotes = [] }: ChecklistWording,
  element: Element,
): TemplateResult =>
  html`<div class="safety" part="safety">
    <p>${safety}</p>
    ${isSafetyEmpty(element) ? html`<p>${help}</p>` : nothing}
    <slot name="safety"><p>${help}</p></slot>
    <div class="asides">${safetyNotes.map((note) => renderAside(note))}</div>
  </div>`;
