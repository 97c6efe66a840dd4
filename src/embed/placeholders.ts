import { ELEMENTS, type ElementName } from '../contract/names.js';
import { isElement } from '../contract/page-html.js';
import { warnOnce } from '../contract/warn.js';

const MARK = 'data-rupture-repair';
const PLACEHOLDER = `[${MARK}]`;

/** Our own classes say which attributes there are: a tag's name may be held by other code, which knows others. */
type Classes = Partial<Record<ElementName, { observedAttributes: string[] }>>;

/** Those that this script brings; another script of the page may bring the others. */
let classes: Classes = {};

/** What of any widget a page may style from outside, through the placeholder. */
const PARTS =
  'title,figure,circle,circle-label,detail,list,safety,step,step-title,tick,note,progress,actions,picture,banner,frame,bubble,credit,description,button,link';

/**
 * What editors and frameworks write on everything, mostly behind a name of their own: `data-mce-style`, `data-v-1a2b`; and what
 * we read of a placeholder itself.
 */
const OTHERS =
  /^data-((?!heading-|aria-|on)\w+-.|(align|aos|block|caption|fallback|once|testid|title|type)$)/;

/** Whether a name that does not cross is worth a line: its author may have meant the widget. */
function isNews(name: string, placeholder: HTMLElement): boolean {
  if (!name.startsWith('data-') || OTHERS.test(name)) return false;
  // The widget around reads the name of its slot.
  const isInAnother = placeholder.parentElement?.closest(`${PLACEHOLDER},${ELEMENTS.join()}`);
  return !(name === 'data-slot' && isInAnother);
}

/** What crosses from a placeholder, by the name that it has there. */
const crossing = (name: ElementName) =>
  new Map(
    [...classes[name]!.observedAttributes, 'lang', 'dir', 'kit'].map((own) => [`data-${own}`, own]),
  );

/** Whether a tag of ours, with what the placeholder says in one attribute, is to say it too. */
function takeOne(placeholder: HTMLElement, element: Element, written: string, own: string): void {
  const value = placeholder.getAttribute(written);
  if (value === null) element.removeAttribute(own);
  else element.setAttribute(own, value);
}

/**
 * Takes over what the element knows of a placeholder's `data-…`, and nothing else: who may write a post may often write any
 * `data-…`, but no handler or style of their own.
 */
function takeOver(placeholder: HTMLElement, element: Element, name: ElementName): void {
  const known = crossing(name);
  const leftOut: string[] = [];
  for (const { name: written } of placeholder.attributes) {
    const own = known.get(written);
    if (own) takeOne(placeholder, element, written, own);
    else if (isNews(written, placeholder)) leftOut.push(written);
  }
  if (leftOut.length > 0)
    warnOnce(
      name,
      `${leftOut.sort().join(', ')} not known and left out. Accepted: ${[...known.keys()].join(', ')}.`,
    );
}

function make(placeholder: HTMLElement, name: ElementName): HTMLElement {
  const element = document.createElement(name);
  takeOver(placeholder, element, name);
  if (placeholder.id) element.id = `${placeholder.id}-widget`;
  element.setAttribute('exportparts', PARTS);
  // The style sheet that keeps room may have made columns of the placeholder.
  element.style.gridColumn = '1 / -1';
  return element;
}

/** The widget that a placeholder holds; another copy of the script may have made it. */
const widgetIn = ({ shadowRoot, children }: HTMLElement, name: string | null) =>
  [...(shadowRoot?.children ?? []), ...children].find(({ localName }) => localName === name);

/**
 * Makes a placeholder the host of the widget that it names: the widget lives in its shadow root, and shows what of the
 * placeholder's own HTML it uses in slots. Nothing of the page is moved or marked, so frameworks, editors and scripts that
 * morph, move or empty it go on as if there were no widget.
 */
function fill(placeholder: HTMLElement): void {
  const wanted = placeholder.getAttribute(MARK);
  const name = ELEMENTS.find((known) => known === wanted);
  if (!name) {
    warnOnce(
      placeholder.localName,
      `${MARK}="${wanted}" is not known. Accepted: ${ELEMENTS.join(', ')}.`,
    );
    return;
  }
  if (!classes[name] || widgetIn(placeholder, name)) return;
  const element = make(placeholder, name);
  const isKit = name === 'repair-kit';
  // Whatever goes wrong until here, the readable copy is shown.
  const root =
    placeholder.shadowRoot ??
    placeholder.attachShadow({ mode: 'open', slotAssignment: isKit ? 'named' : 'manual' });
  const slot = document.createElement('slot');
  if (name === 'page-exit') {
    const label = placeholder.textContent.trim();
    if (label) (element as { label?: string }).label ??= label;
    // What looks for the quick exit in the page, or at a point of it, finds it.
    root.replaceChildren(slot);
    placeholder.append(element);
    slot.assign(element);
    return;
  }
  // A kit shows all; the others say by themselves what they show.
  if (isKit) element.append(slot);
  root.replaceChildren(element);
}

/** One that cannot be filled stays as it is, and does not stop the next. */
function tryToFill(placeholder: HTMLElement): void {
  try {
    fill(placeholder);
  } catch (error) {
    warnOnce(
      placeholder.localName,
      `${MARK} cannot be filled and stays as it is (${(error as Error).message}).`,
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

/**
 * Fills the placeholders of the page, `<div data-rupture-repair="repair-card">`, and those that come later; and follows them.
 * @param own the classes that this script brings
 */
export function watchPlaceholders(own: Classes): void {
  classes = own;
  const names = Object.keys(own) as ElementName[];
  new MutationObserver((records) => {
    for (const { addedNodes, attributeName, target: node } of records) {
      for (const node of addedNodes) if (isElement(node) && node.isConnected) fillAll(node);
      if (!attributeName) continue;
      const target = node as HTMLElement;
      const name = names.find((known) => known === target.getAttribute(MARK));
      const element = name && widgetIn(target, name);
      const taken = element && crossing(name).get(attributeName);
      if (taken) takeOne(target, element, attributeName, taken);
      else if (attributeName === MARK && target.hasAttribute(MARK)) tryToFill(target);
    }
  }).observe(document, {
    attributeFilter: [MARK, ...names.flatMap((name) => [...crossing(name).keys()])],
    childList: true,
    subtree: true,
  });
  fillAll(document.documentElement);
}
