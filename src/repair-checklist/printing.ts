/* Prints the sheet from a frame, so that the page around the checklist stays out of it. */
import { PRIVATE } from './private.js';
import type { Sheet } from './sheet.js';

const STYLES = `
  body { font: 12pt/1.45 Georgia, serif; color: #000; }
  h1 { font-size: 18pt; } h2 { margin: 14pt 0 2pt; font-size: 13pt; }
  section { break-inside: avoid; } p { margin: 3pt 0; }
  .note { white-space: pre-wrap; }
  .room { block-size: 48pt; border-block: 0.5pt solid #777; }
`;

/** How long printing may take to begin, in milliseconds: on some phones the browser asks first. */
const PATIENCE = 3000;

const MARKS = {
  'aria-hidden': 'true',
  'data-clarity-mask': 'True',
  'data-hj-suppress': '',
  'data-dd-privacy': 'hidden',
  'data-private': '',
};

function write(page: Window & typeof globalThis, { title, lang, dir, before, parts }: Sheet): void {
  const add = (to: Element, tag: string, text: string, className = '') => {
    const element = page.document.createElement(tag);
    element.textContent = text;
    element.className = className;
    to.append(element);
    return element;
  };
  const { body, documentElement: root } = page.document;
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(STYLES);
  page.document.adoptedStyleSheets = [sheet];
  page.document.title = title;
  root.lang = lang;
  root.dir = dir;
  add(body, 'h1', title);
  for (const text of before) add(body, 'p', text);
  for (const part of parts) {
    const section = add(body, 'section', '');
    add(section, 'h2', `${part.isDone ? '☑' : '☐'} ${part.title}`);
    for (const text of part.texts) add(section, 'p', text);
    for (const { label, isTicked } of part.ticks)
      add(section, 'p', `${isTicked ? '☑' : '☐'} ${label}`).dir = 'auto';
    for (const { label, text } of part.notes) {
      add(section, 'p', label).dir = 'auto';
      add(section, 'p', text, text ? 'note' : 'room').dir = 'auto';
    }
  }
}

/** Takes a sheet back that is still there: to be printed, or since nothing told that it was. */
export function removeSheet(parent: ShadowRoot): void {
  parent.querySelector('iframe')?.remove();
}

/**
 * Prints a sheet from a frame in `parent`. The frame goes once it is printed, however that is told, or not told.
 * @param notPrinted is called where the browser does not print: in a sandboxed frame, in some applications
 */
export function print(parent: ShadowRoot, sheet: Sheet, notPrinted: () => void): void {
  removeSheet(parent);
  const frame = document.createElement('iframe');
  frame.className = `visually-hidden ${PRIVATE}`;
  for (const [name, value] of Object.entries(MARKS)) frame.setAttribute(name, value);
  frame.tabIndex = -1;
  parent.append(frame);
  const page = frame.contentWindow as Window & typeof globalThis;
  try {
    write(page, sheet);
  } catch {
    // A sandbox makes strangers of a page and its own frame.
    frame.remove();
    notPrinted();
    return;
  }
  const over = new AbortController();
  const { signal } = over;
  const end = () => {
    over.abort();
    frame.remove();
  };
  let hasBegun = false;
  page.addEventListener('beforeprint', () => (hasBegun = true), { signal });
  page.addEventListener('afterprint', end, { signal });
  const giveUp = () => {
    if (hasBegun || !frame.isConnected) return;
    end();
    notPrinted();
  };
  setTimeout(() => {
    if (!frame.isConnected) return;
    page.print();
    // Not every browser tells that it is over: then the next thing that somebody does in the page tells it.
    for (const type of ['pointerdown', 'keydown', 'pagehide'])
      addEventListener(type, end, { capture: true, signal });
    setTimeout(giveUp, PATIENCE);
  });
}
