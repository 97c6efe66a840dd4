/* Prints the sheet from a frame, so that the page around the checklist stays out of it. */
import { css } from 'lit';
import { PRIVATE } from './private.js';
import type { Sheet } from './sheet.js';

const { cssText: STYLES } = css`
  @page {
    margin: 14mm 15mm;
  }
  body {
    margin: 0;
    font:
      10.5pt/1.35 Georgia,
      serif;
  }
  h1 {
    margin: 0 0 4pt;
    font-size: 18pt;
  }
  h2 {
    margin: 9pt 0 1pt;
    font-size: 12.5pt;
  }
  p {
    margin: 2pt 0;
  }
  section {
    break-inside: avoid;
  }
  h2,
  .label {
    break-after: avoid;
  }
  .label {
    margin-block-start: 3pt;
  }
  .note,
  .before {
    white-space: pre-wrap;
  }
  .asked {
    font-style: italic;
  }
  .notes {
    display: grid;
    gap: 0 8mm;
    grid-template-columns: repeat(auto-fit, minmax(7cm, 1fr));
  }
  .line {
    block-size: 18pt;
    border-block-end: 0.5pt solid #777;
  }
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

function write(page: Window & typeof globalThis, sheet: Sheet): void {
  const { title, lang, dir, before, parts } = sheet;
  const add = (to: Element, tag: string, text: string, className = '') => {
    const element = page.document.createElement(tag);
    element.textContent = text;
    element.className = className;
    to.append(element);
    return element;
  };
  const { body, documentElement: root } = page.document;
  const styles = new page.CSSStyleSheet();
  styles.replaceSync(STYLES);
  page.document.adoptedStyleSheets = [styles];
  page.document.title = title;
  root.lang = lang;
  root.dir = dir;
  add(body, 'h1', title);
  for (const text of before) add(body, 'p', text, 'before');
  for (const part of parts) {
    const section = add(body, 'section', '');
    add(section, 'h2', `${part.isDone ? '☑' : '☐'} ${part.title}`);
    for (const text of part.texts) add(section, 'p', text);
    for (const text of part.asked) add(section, 'p', text, 'asked');
    for (const { label, isTicked } of part.ticks)
      add(section, 'p', `${isTicked ? '☑' : '☐'} ${label}`).dir = 'auto';
    const notes = add(section, 'div', '', 'notes');
    // Lines to write on, where there is no note: as many as two pages take.
    const lines = part.ticks.length > 0 ? 3 : 4;
    for (const { label, text } of part.notes) {
      const room = add(notes, 'div', '');
      add(room, 'p', label, 'label').dir = 'auto';
      if (text) add(room, 'p', text, 'note').dir = 'auto';
      else for (let line = 0; line < lines; line++) add(room, 'div', '', 'line');
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
