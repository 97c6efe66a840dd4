import { html, type TemplateResult } from 'lit';
import type { ChecklistWording } from '../wording/wording.js';
import { renderAside } from './aside.js';

/** Whom repair is for, the page's helplines, whom anyone can turn to, and closed notes for two more readers. */
export const renderSafety = ({
  safety,
  help,
  safetyNotes = [],
}: ChecklistWording): TemplateResult =>
  html`<div class="safety" part="safety">
    <p>${safety}</p>
    <slot name="safety"></slot>
    <p>${help}</p>
    <div class="asides">${safetyNotes.map((note) => renderAside(note))}</div>
  </div>`;
