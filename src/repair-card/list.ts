import { html, nothing, type TemplateResult } from 'lit';
import { layOver, type Authored } from '../wording/authored.js';
import { PARTS, type CardWording } from '../wording/wording.js';

/** A part of repair in the card's list. */
interface Item {
  id: string;
  text: string;
  lang?: string;
}

/** The other parts of repair, with the page's own words over them. */
export function listItems(parts: CardWording['right']['parts'], authored: Authored): Item[] {
  const builtIn = PARTS.filter((id) => parts[id]).map((id) => ({ id, text: parts[id]! }));
  return layOver<Item>(
    builtIn,
    authored.items,
    ({ title, text }) => ({ text: [title, text].filter(Boolean).join(': ') }),
    authored.lang,
  );
}

/** The list. @param mark what is said of a part that has been talked about */
export function renderList(
  items: readonly Item[],
  mark: string,
  talkedAbout?: ReadonlySet<string>,
): TemplateResult {
  return html`<ul part="list">
    ${items.map(({ id, text, lang = nothing }) =>
      talkedAbout?.has(id)
        ? html`<li class="talked-about" lang=${lang}>
            ${text} <span class="mark">${`(${mark})`}</span>
          </li>`
        : html`<li lang=${lang}>${text}</li>`,
    )}
  </ul>`;
}
