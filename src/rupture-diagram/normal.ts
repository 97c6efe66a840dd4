import { html, nothing, type TemplateResult } from 'lit';
import type { DiagramWording } from '../wording/wording.js';

const closed = (title: string, text: unknown) =>
  html`<details class="more">
    <summary>${title}</summary>
    ${text}
  </details>`;

/** "Rupture is normal": its limit, the two things that matter more than frequency, where it leads, and what research says. */
export function renderNormal(
  { normal, movingOn, practice, describe }: DiagramWording,
  level: number,
  description: string[],
): TemplateResult {
  const p = (text: string) => html`<p>${text}</p>`;
  return html`<section class="normal">
    <div class="subtitle" role="heading" aria-level=${level + 1}>${normal.title}</div>
    <p>${normal.text}</p>
    <ol class="tells" role="list">
      ${normal.tells.map((text) => html`<li>${text}</li>`)}
    </ol>
    ${[
      movingOn ? closed(movingOn.title, movingOn.text.map(p)) : nothing,
      practice ? closed(practice.title, practice.text.map(p)) : nothing,
      closed(normal.sources, [
        normal.model ? p(normal.model) : nothing,
        html`<ul>
          ${normal.facts.map(({ text, source }) => html`<li>${text} <cite>${source}</cite></li>`)}
        </ul>`,
      ]),
      closed(describe, description.map(p)),
    ]}
  </section>`;
}
