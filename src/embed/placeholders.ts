import type { LitElement } from 'lit';
import type { ELEMENTS } from '../contract/names.js';
import { warnOnce } from '../contract/warn.js';
import { PageExit, RepairCard, RepairChecklist, RepairKit, RuptureDiagram } from '../index.js';

const MARK = 'data-rupture-repair';
const PLACEHOLDER = `[${MARK}]`;

type Name = (typeof ELEMENTS)[number];

/** Our own classes say which attributes there are: a tag's name may be held by other code, which knows others. */
const CLASSES: Record<Name, { observedAttributes: string[] }> = {
  'repair-kit': RepairKit,
  'rupture-diagram': RuptureDiagram,
  'repair-checklist': RepairChecklist,
  'repair-card': RepairCard,
  'page-exit': PageExit,
};
const NAMES = Object.keys(CLASSES) as Name[];

/** What a page may style from outside, through the placeholder. */
const PARTS: Record<Name, string> = {
  'repair-kit': '',
  'rupture-diagram': 'title figure circle circle-label detail list',
  'repair-checklist': 'title safety step step-title tick note progress actions',
  'repair-card': 'title picture banner frame bubble list credit description',
  'page-exit': 'button link',
};

/** What editors and frameworks write on everything, mostly behind a name of their own: `data-mce-style`, `data-v-1a2b`. */
const EDITORS =
  /^data-(?:(?!heading-|aria-|on)\w+-.|(?:align|aos|block|caption|once|testid|title|type)$)/;

/** Whether a name that does not cross is worth a line: its author may have meant the widget. */
function isNews(name: string, placeholder: HTMLElement): boolean {
  if (!name.startsWith('data-') || name === MARK || name === 'data-fallback') return false;
  // The widget around reads the name of its slot.
  const isInAnother = placeholder.parentElement?.closest(`${PLACEHOLDER},${NAMES.join()}`);
  return !EDITORS.test(name) && !(name === 'data-slot' && isInAnother);
}

/** What crosses from a placeholder, by the name that it has there. */
const crossing = (name: Name) =>
  new Map(
    [...CLASSES[name].observedAttributes, 'lang', 'dir', 'kit'].map((own) => [`data-${own}`, own]),
  );

/** What each element has from its placeholder. */
const taken = new WeakMap<Element, Map<string, string | null>>();

/**
 * Takes over what the element knows of a placeholder's `data-…`, and nothing else: who may write a post may often write any
 * `data-…`, but no handler or style of their own.
 */
function takeOver(placeholder: HTMLElement, element: Element, name: Name): void {
  const known = crossing(name);
  const before = taken.get(element) ?? new Map<string, string | null>();
  for (const [written, own] of known) {
    const value = placeholder.getAttribute(written);
    // A script may have set it on the element itself since.
    if (value === (before.get(own) ?? null)) continue;
    if (value === null) element.removeAttribute(own);
    else element.setAttribute(own, value);
    before.set(own, value);
  }
  taken.set(element, before);
  const leftOut = [...placeholder.attributes]
    .map((attribute) => attribute.name)
    .filter((written) => !known.has(written) && isNews(written, placeholder));
  if (leftOut.length > 0)
    warnOnce(
      name,
      `${leftOut.sort().join(', ')} not known and left out. Accepted: ${[...known.keys()].join(', ')}.`,
    );
}

/** The words on the button of a quick exit. */
function takeLabel(placeholder: HTMLElement, element: Element): void {
  const label = placeholder.getAttribute('data-label') ?? placeholder.textContent.trim();
  if (label && element.getAttribute('label') !== label) element.setAttribute('label', label);
}

/** Whether a widget reads and shows by itself what stands in its placeholder. A kit does not: it shows all. */
const isManual = (name: Name) =>
  (customElements.get(name) as Partial<typeof LitElement> | undefined)?.shadowRootOptions
    ?.slotAssignment === 'manual';

function showAll(placeholder: HTMLElement, element: Element): void {
  const slot = element.firstElementChild ?? element.appendChild(document.createElement('slot'));
  (slot as HTMLSlotElement).assign(
    ...[...placeholder.childNodes].filter(
      (node) => node instanceof Element || node instanceof Text,
    ),
  );
}

/** Has a placeholder's widget say what the placeholder says now. */
function refresh(placeholder: HTMLElement, element: Element, name: Name): void {
  takeOver(placeholder, element, name);
  if (name === 'page-exit') takeLabel(placeholder, element);
  else if (!isManual(name)) showAll(placeholder, element);
}

function make(placeholder: HTMLElement, name: Name): HTMLElement {
  const element = document.createElement(name);
  takeOver(placeholder, element, name);
  if (placeholder.id) element.id = `${placeholder.id}-widget`;
  if (PARTS[name]) element.setAttribute('exportparts', PARTS[name].replaceAll(' ', ', '));
  // The style sheet that keeps room may have made columns of the placeholder.
  element.style.gridColumn = '1 / -1';
  return element;
}

/** The widget that a placeholder holds; another copy of the script may have made it. */
const widgetIn = ({ shadowRoot, children }: HTMLElement, name: Name): Element | undefined =>
  [...(shadowRoot?.children ?? []), ...children].find(({ localName }) => localName === name);

/**
 * Makes a placeholder the host of the widget that it names: the widget lives in its shadow root, and shows what of the
 * placeholder's own HTML it uses in slots. Nothing of the page is moved or marked, so frameworks, editors and scripts that
 * morph, move or empty it go on as if there were no widget.
 */
function fill(placeholder: HTMLElement): void {
  const wanted = placeholder.getAttribute(MARK);
  const name = NAMES.find((known) => known === wanted);
  if (!name) {
    warnOnce(
      placeholder.localName,
      `${MARK}="${wanted}" is not known. Accepted: ${NAMES.join(', ')}.`,
    );
    return;
  }
  const before = widgetIn(placeholder, name);
  if (before) {
    refresh(placeholder, before, name);
    return;
  }
  const element = make(placeholder, name);
  // Whatever goes wrong until here, the readable copy is shown.
  const root =
    placeholder.shadowRoot ?? placeholder.attachShadow({ mode: 'open', slotAssignment: 'manual' });
  if (name === 'page-exit') {
    // What looks for the quick exit in the page, or at a point of it, finds it.
    const slot = document.createElement('slot');
    root.replaceChildren(slot);
    placeholder.append(element);
    slot.assign(element);
  } else root.replaceChildren(element);
  refresh(placeholder, element, name);
}

/** One that cannot be filled stays as it is, and does not stop the next. */
function tryToFill(placeholder: HTMLElement): void {
  try {
    fill(placeholder);
  } catch (error) {
    warnOnce(
      `${placeholder.localName}`,
      `${MARK} cannot be filled and stays as it is (${(error as Error).message}). Accepted: div, section, article, p, span.`,
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

/** Fills the placeholders of the page, `<div data-rupture-repair="repair-card">`, and those that come later; and follows them. */
export function watchPlaceholders(): void {
  const isPlaceholder = (node: Node): node is HTMLElement =>
    node instanceof HTMLElement && Element.prototype.matches.call(node, PLACEHOLDER);
  new MutationObserver((records) => {
    const changed = new Set<HTMLElement>();
    for (const { addedNodes, target } of records) {
      for (const node of addedNodes)
        if (node instanceof HTMLElement && node.isConnected) fillAll(node);
      if (isPlaceholder(target) && target.isConnected) changed.add(target);
    }
    changed.forEach(tryToFill);
  }).observe(document, {
    attributeFilter: [MARK, ...new Set(NAMES.flatMap((name) => [...crossing(name).keys()]))],
    childList: true,
    subtree: true,
  });
  fillAll(document.documentElement);
}
