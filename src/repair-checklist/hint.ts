import { html, nothing, type TemplateResult } from 'lit';

/** What is good to know, in small letters; nothing where there are no words for it. */
export const renderHint = (text: string | undefined): TemplateResult | typeof nothing =>
  text ? html`<p class="hint">${text}</p>` : nothing;
