import type { ELEMENTS } from '../contract/names.js';
import { warnOnce } from '../contract/warn.js';
import { PageExit, RepairCard, RepairChecklist, RepairKit, RuptureDiagram } from '../index.js';

const PLACEHOLDER = '[data-rupture-repair]';

type Name = (typeof ELEMENTS)[number];

/** Our own classes say which attributes there are: a tag's name may be held by other code, which knows others. */
const CLASSES: Record<Name, { observedAttributes: string[] }> = {
  'repair-kit': RepairKit,
  'rupture-diagram': RuptureDiagram,
  'repair-checklist': RepairChecklist,
  'repair-card': RepairCard,
  'page-exit': PageExit,
};

/** What editors and frameworks write on everything, mostly behind a name of their own: `data-mce-style`, `data-v-1a2b`. */
const EDITORS =
  /^data-(?:(?!heading-|aria-|on)\w+-.|(?:align|aos|block|caption|once|testid|title|type)$)/;

/** Whether a name that does not cross is worth a line: its author may have meant the widget. */
function isNews(name: string, placeholder: HTMLElement): boolean {
  if (!name.startsWith('data-') || name === 'data-rupture-repair') return false;
  // The widget around has read the name of its slot.
  return !EDITORS.test(name) && !(name === 'data-slot' && placeholder.slot);
}

/**
 * Takes over what the element knows of a placeholder's `data-…`, and nothing else: who may write a post may often write any
 * `data-…`, but no handler or style of their own.
 */
function takeOver(placeholder: HTMLElement, element: HTMLElement, name: Name): void {
  const { observedAttributes } = CLASSES[name];
  const known = new Map(
    [...observedAttributes, 'lang', 'dir', 'kit'].map((own) => [`data-${own}`, own]),
  );
  known.set('data-fallback', 'data-fallback');
  const leftOut: string[] = [];
  for (const { name: written, value } of placeholder.attributes) {
    const own = known.get(written);
    if (own) element.setAttribute(own, value);
    else if (isNews(written, placeholder)) leftOut.push(written);
  }
  if (leftOut.length > 0)
    warnOnce(
      name,
      `${leftOut.sort().join(', ')} not known and left out. Accepted: ${[...known.keys()].join(', ')}.`,
    );
}

/**
 * Puts the element that a placeholder names into it, with its `data-…` as attributes and its HTML as the element's
 * own. The placeholder stays: its class, id and place belong to the page's editor.
 */
function fill(placeholder: HTMLElement): void {
  const wanted = placeholder.dataset['ruptureRepair'];
  const names = Object.keys(CLASSES) as Name[];
  const name = names.find((known) => known === wanted);
  if (!name) {
    warnOnce(
      placeholder.localName,
      `data-rupture-repair="${wanted}" is not known. Accepted: ${names.join(', ')}.`,
    );
    return;
  }
  // Another copy of the script was here before.
  if (placeholder.firstElementChild?.localName === name) return;
  const element = document.createElement(name);
  takeOver(placeholder, element, name);
  const id = placeholder.getAttribute('id');
  if (id) element.id = `${id}-widget`;
  const inside = [...placeholder.childNodes];
  for (const child of placeholder.querySelectorAll<HTMLElement>(':scope > [data-slot]'))
    child.slot = child.dataset['slot']!;
  // Whatever goes wrong until here, the readable copy has not moved.
  placeholder.append(element);
  element.append(...inside);
}

/** One that cannot be filled stays as it is, and does not stop the next. */
function tryToFill(placeholder: HTMLElement): void {
  try {
    fill(placeholder);
  } catch (error) {
    warnOnce(
      `${placeholder.localName}`,
      `data-rupture-repair cannot be filled and stays as it is (${(error as Error).message}).`,
    );
  }
}

function fillAll(root: Element): void {
  // Not asked of the element itself: in a form, a field's name can hide its methods.
  const { prototype } = Element;
  if (prototype.matches.call(root, PLACEHOLDER)) tryToFill(root as HTMLElement);
  const inside = prototype.querySelectorAll.call(root, PLACEHOLDER) as NodeListOf<HTMLElement>;
  inside.forEach(tryToFill);
}

/** Fills the placeholders of the page, `<div data-rupture-repair="repair-card">`, and those that come later. */
export function watchPlaceholders(): void {
  const start = () => {
    fillAll(document.documentElement);
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          if (node instanceof HTMLElement && node.isConnected) fillAll(node);
    }).observe(document, { childList: true, subtree: true });
  };
  // A placeholder that is still being parsed has not got all its HTML yet.
  if (document.readyState === 'loading')
    addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
