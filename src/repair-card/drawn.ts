/* What is drawn on the card with its words, and is the same on every card that has them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CardWording } from '../wording/wording.js';
import { arrow } from './artwork/arrow.js';
import { banner } from './artwork/banner.js';
import { bubble } from './artwork/bubble.js';
import { frame } from './artwork/frame.js';
import { people } from './artwork/people.js';
import { unicorn } from './artwork/unicorn.js';

/** Words with each sentence on a line of its own, where the styles have room for that. */
const inSentences = (text: string) => text.replace(/([.!?؟।])\s+|([。！？])(?=.)/g, '$1$2\n');

const renderBanner = (text: string) =>
  html`<p class="banner" part="banner">
    <span class="words">${inSentences(text)}</span>${banner}
  </p>`;

/** What repair is, and the two people. */
export const renderMiddle = ({ left, pictureName, banner }: CardWording): TemplateResult =>
  html`<div class="left">
      <p>${left.before}</p>
      <p class="frame" part="frame"><span class="words">${left.frame}</span>${frame}</p>
      <p>${left.after}</p>
    </div>
    <div class="people">
      <div part="picture" role="img" aria-label=${pictureName}>${people}</div>
      ${renderBanner(banner)}
    </div>`;

/** What the first of them could say. */
export const renderBubble = (right: CardWording['right']): TemplateResult =>
  html`<div>
    <p>${right.before}</p>
    <p class="bubble" part="bubble"><span class="words">${right.bubble}</span>${bubble}</p>
  </div>`;

/** What many believe, and what is so. */
export const renderMyth = (myth: CardWording['myth'], hasUnicorn: boolean): TemplateResult =>
  html`<div class="myth">
    <div class="say">
      <p>${inSentences(myth.before)}</p>
      ${arrow}
    </div>
    <div class="truth">${[hasUnicorn ? unicorn : nothing, renderBanner(myth.banner)]}</div>
  </div>`;
