/* The checklist to take along: the same words and notes as plain text, or as a page of its own to print. */
import { notesOf, type PartView } from './part.js';
import type { PartModel } from './parts.js';

/** One part on the sheet: its title, what it says, and each note with its label; an empty note is room to write. */
export interface SheetPart {
  title: string;
  text: string;
  isDone: boolean;
  notes: { label: string; text: string }[];
}

export interface Sheet {
  title: string;
  lang: string;
  dir: string;
  /** Paragraphs before the parts. */
  before: string[];
  parts: SheetPart[];
}

/** The parts as they stand on the sheet, with everybody's notes. */
export function sheetParts(
  parts: readonly PartModel[],
  done: ReadonlySet<string>,
  { words, entries, people, hasNotes }: PartView,
): SheetPart[] {
  const notes = (part: PartModel) =>
    people.flatMap((name, person) =>
      notesOf(part, person, name, words).map(({ entry, label }) => ({
        label,
        text: entries[entry] ?? '',
      })),
    );
  return parts.map((part) => ({
    title: part.title,
    text: part.text,
    isDone: done.has(part.id),
    notes: hasNotes ? notes(part) : [],
  }));
}

/** The sheet as plain text, with notes that are empty left out. */
export function plainText({ title, before, parts }: Sheet): string {
  const blocks = parts.map((part) =>
    [
      `${part.isDone ? '[x]' : '[ ]'} ${part.title}`,
      part.text,
      ...part.notes.filter(({ text }) => text).map(({ label, text }) => `${label}: ${text}`),
    ].join('\n'),
  );
  return `${[title, ...before, ...blocks].join('\n\n')}\n`;
}

/** Gives a file to the visitor, made on the device. */
export function saveText(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(link.href));
}

const STYLES = `
  body { font: 12pt/1.45 Georgia, serif; color: #000; }
  h1 { font-size: 18pt; } h2 { margin: 14pt 0 2pt; font-size: 13pt; }
  section { break-inside: avoid; } p { margin: 3pt 0; }
  .note { white-space: pre-wrap; }
  .room { block-size: 48pt; border-block: 0.5pt solid #777; }
`;

/** Prints the sheet from a frame in `parent`, so that the page around the checklist stays out of it. */
export function print(parent: ShadowRoot, { title, lang, dir, before, parts }: Sheet): void {
  parent.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'visually-hidden';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  parent.append(frame);
  const page = frame.contentWindow as Window & typeof globalThis;
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
    add(section, 'p', part.text);
    for (const { label, text } of part.notes) {
      add(section, 'p', label).dir = 'auto';
      add(section, 'p', text, text ? 'note' : 'room').dir = 'auto';
    }
  }
  page.addEventListener('afterprint', () => frame.remove());
  setTimeout(() => page.print());
}
