import { html, nothing } from 'lit';
import type { Authored } from '../wording/authored.js';

/** A widget's title, at the level that the page wants, in the language that it is written in. */
export const renderTitle = (
  { level, authored }: { level: number; authored: Authored },
  title: string,
) =>
  html`<slot name="title"
    ><div
      class="title"
      part="title"
      role="heading"
      aria-level=${level}
      lang=${(authored.title && authored.lang) ?? nothing}
    >
      ${title}
    </div></slot
  >`;
