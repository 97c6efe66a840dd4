import { html, nothing, type TemplateResult } from 'lit';
import type { Aside } from '../wording/wording.js';

const paragraphs = (text: readonly string[]) => text.map((one) => html`<p>${one}</p>`);

/** A note that is closed at first. @param more what follows its text */
export const renderAside = ({ title, text }: Aside, more: unknown = nothing): TemplateResult =>
  html`<details class="more">
    <summary>${title}</summary>
    <div class="inside">${paragraphs(text)} ${more}</div>
  </details>`;

/** Several notes under one title, closed at first. */
export const renderMore = ({ title, notes }: { title: string; notes: Aside[] }): TemplateResult =>
  renderAside(
    { title, text: [] },
    notes.map(
      (note) =>
        html`<p class="label">${note.title}</p>
          ${paragraphs(note.text)}`,
    ),
  );
