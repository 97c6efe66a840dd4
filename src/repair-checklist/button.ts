import { html, type TemplateResult } from 'lit';

/** A button that carries what it does as `data-action`. @param look its class */
export const renderButton = (action: string, label: string, look = action): TemplateResult =>
  html`<button class=${look} type="button" data-action=${action}>${label}</button>`;
