import { fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import type { RepairCard } from '../../src/repair-card/repair-card.js';

/** Widths of a card on either side of where its composition changes. */
export const WIDTHS = [280, 320, 360, 400, 480, 511, 513, 600, 720, 768, 959, 961, 1200, 1600];

/** A card in a page of its own, whose width and text size can be set. */
export async function open(lang = 'en', without = '') {
  const page = await fixture<HTMLElement>(
    html`<div lang=${lang}><repair-card without=${without}></repair-card></div>`,
  );
  const card = page.querySelector<RepairCard>('repair-card')!;
  const at = async (width: number, textSize = 100) => {
    page.style.fontSize = `${textSize}%`;
    page.style.inlineSize = `${width}px`;
    await card.updateComplete;
    return card;
  };
  await document.fonts.ready;
  return { card, at };
}

export const inCard = (card: RepairCard, selector: string) =>
  card.shadowRoot!.querySelector(selector)!;
