import { html, nothing, type TemplateResult } from 'lit';
import type { DiagramWording, Relationship } from '../wording/wording.js';
import type { KindModel } from './kinds.js';

/** What is told of one kind: its meaning, examples from small to life-sized, feelings, and how repair could begin. */
export function renderDetail(
  kind: KindModel,
  { detail }: DiagramWording,
  relationship: Relationship,
  level: number,
): TemplateResult {
  const examples = kind.examples?.[relationship] ?? kind.examples?.any;
  const row = (name: string, text: string | undefined, size = '') =>
    text
      ? html`<dt>${name}</dt>
          <dd class=${size}>${text}</dd>`
      : nothing;
  return html`<div
      class="subtitle"
      role="heading"
      aria-level=${level + 1}
      lang=${kind.lang ?? nothing}
    >
      ${kind.label}
    </div>
    <p lang=${kind.lang ?? nothing}>${kind.meaning}</p>
    <dl>
      ${row(detail.small, examples?.small)} ${row(detail.large, examples?.large, 'large')}
      ${row(detail.feelings, kind.feelings)} ${row(detail.repair, kind.repair)}
    </dl>`;
}

/** "Rupture is normal", the two things that tell more than frequency, what is not normal, and what research adds. */
export function renderNormal({ normal, safety }: DiagramWording, level: number): TemplateResult {
  return html`<section>
    <div class="subtitle" role="heading" aria-level=${level + 1}>${normal.title}</div>
    <p>${normal.text}</p>
    <ol>
      ${normal.tells.map((text) => html`<li>${text}</li>`)}
    </ol>
    <p class="inset">${safety}</p>
    <details class="more">
      <summary>${normal.sources}</summary>
      <ul>
        ${normal.facts.map(({ text, source }) => html`<li>${text} <cite>${source}</cite></li>`)}
      </ul>
    </details>
  </section>`;
}
