import { ELEMENTS } from '../contract/names.js';
import { warnOnce } from '../contract/warn.js';

const PLACEHOLDER = '[data-rupture-repair]';

/**
 * Puts the element that a placeholder names into it, with its `data-…` as attributes and its HTML as the element's
 * own. The placeholder stays: its class, id and place belong to the page's editor.
 */
function fill(placeholder: HTMLElement): void {
  const { ruptureRepair, ...data } = placeholder.dataset;
  const name = ELEMENTS.find((element) => element === ruptureRepair);
  if (!name) {
    warnOnce(
      placeholder.localName,
      `data-rupture-repair="${ruptureRepair}" is not known. Accepted: ${ELEMENTS.join(', ')}.`,
    );
    return;
  }
  // Another copy of the script was here before.
  if (placeholder.firstElementChild?.localName === name) return;
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(data))
    element.setAttribute(
      key === 'fallback'
        ? 'data-fallback'
        : key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      value!,
    );
  if (placeholder.id) element.id = `${placeholder.id}-widget`;
  for (const child of placeholder.querySelectorAll<HTMLElement>(':scope > [data-slot]'))
    child.slot = child.dataset['slot']!;
  element.append(...placeholder.childNodes);
  placeholder.append(element);
}

function fillAll(root: ParentNode): void {
  root.querySelectorAll<HTMLElement>(PLACEHOLDER).forEach(fill);
}

/** Fills the placeholders of the page, `<div data-rupture-repair="repair-card">`, and those that come later. */
export function watchPlaceholders(): void {
  const start = () => {
    fillAll(document);
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          if (node instanceof HTMLElement && node.isConnected) {
            if (node.matches(PLACEHOLDER)) fill(node);
            fillAll(node);
          }
    }).observe(document, { childList: true, subtree: true });
  };
  // A placeholder that is still being parsed has not got all its HTML yet.
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
