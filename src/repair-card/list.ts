import { html, nothing, type TemplateResult } from 'lit';
import { tick } from './artwork/tick.js';

/** A part of repair in the card's list. */
export interface Item {
  id: string;
  text: string;
  /** What a page's own part is written in. */
  markup?: Node[] | undefined;
  lang?: string;
}

/**
 * The list of the other parts of repair. What has been ticked in the checklist has a gold tick.
 * @param ticked by `id`
 * @param meaning of a tick: said of each, seen once
 */
export function renderList(
  items: Item[],
  ticked: ReadonlySet<string> | undefined,
  meaning: string,
): TemplateResult {
  const first = items.find(({ id }) => ticked?.has(id));
  return html`<ul part="list" role="list">
    ${items.map((item) => {
      const text = item.markup ?? item.text;
      if (!ticked?.has(item.id)) return html`<li lang=${item.lang ?? nothing}>${text}</li>`;
      return html`<li class="talked-about" lang=${item.lang ?? nothing}>
        ${[tick, text]}
        <span class=${item === first ? 'caption' : 'visually-hidden'}>${`(${meaning})`}</span>
      </li>`;
    })}
  </ul>`;
}
