import { html, nothing, type TemplateResult } from 'lit';
import type { Aside, ChecklistWording } from '../wording/wording.js';

const paragraphs = (text: readonly string[]) => text.map((one) => html`<p>${one}</p>`);

/** A note that is closed at first. @param more what follows its text */
export const renderAside = ({ title, text }: Aside, more: unknown = nothing): TemplateResult =>
  html`<details class="more">
    <summary>${title}</summary>
    <div class="inside">${[...paragraphs(text), more]}</div>
  </details>`;

/** What the checklist ends with: several notes under one title, closed at first, and where to stop. */
export const renderEnd = ({ more, stopped }: ChecklistWording): unknown[] => {
  const titled = ({ title, text }: Aside) => [
    html`<p class="label">${title}</p>`,
    paragraphs(text),
  ];
  return [
    more ? renderAside({ title: more.title, text: [] }, more.notes.map(titled)) : nothing,
    html`<div class="inset">${titled({ title: stopped.title, text: [stopped.text] })}</div>`,
  ];
};
