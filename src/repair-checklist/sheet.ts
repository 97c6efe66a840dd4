/* The checklist to take along: the same words and notes, as data and as plain text. Its safety goes with it. */
import { seesPage } from '../server/sees-page.js';
import { plain } from '../wording/authored.js';
import { textOf, tickEntry } from './entries.js';
import { notesOf, type PartView } from './part.js';
import type { PartModel } from './parts.js';

/** One part on the sheet: its title, what it says, and each note with its label; an empty note is room to write. */
export interface SheetPart {
  title: string;
  texts: string[];
  isDone: boolean;
  /** Who of two has ticked it. */
  ticks: { label: string; isTicked: boolean }[];
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

/** What can be seen without being text. */
const PICTURES = 'img, svg, iframe, object, video';

const inSafety = (element: Element) => [...element.querySelectorAll(':scope > [slot="safety"]')];

/** The page's own helplines: the text in the slot `safety`, line by line. Nothing where there is none. */
export function helplines(element: Element): string[] {
  return inSafety(element)
    .map(({ textContent }) => plain(textContent))
    .filter(Boolean);
}

/** Whether the page fills the slot `safety` with nothing that a person could read or see. */
export function isSafetyEmpty(element: Element): boolean {
  if (!seesPage(element)) return false;
  const filled = inSafety(element);
  return (
    filled.length > 0 &&
    helplines(element).length === 0 &&
    !filled.some((one) => one.matches(PICTURES) || one.querySelector(PICTURES))
  );
}

/** The parts as they stand on the sheet, with everybody's notes. */
export function sheetParts(
  parts: readonly PartModel[],
  done: ReadonlySet<string>,
  { words, entries, people, hasNotes }: PartView,
): SheetPart[] {
  const notes = (part: PartModel) =>
    people.flatMap(({ name, standIn }, person) =>
      notesOf(part, person, words).map(({ entry, label }) => ({
        label: [name || standIn, label].filter(Boolean).join(': '),
        text: textOf(entries, entry),
      })),
    );
  return parts.map((part) => ({
    title: part.title,
    texts: [part.text, part.id === 'co-creation' ? words.guard : ''].filter(Boolean),
    isDone: done.has(part.id),
    ticks: people
      .map(({ name, standIn }, person) => ({
        label: `${name || standIn}: ${words.tick}`,
        isTicked: textOf(entries, tickEntry(person, part.id)) !== '',
      }))
      .slice(people.length === 1 ? 1 : 0),
    notes: hasNotes ? notes(part) : [],
  }));
}

/** The sheet as plain text, with notes that are empty left out. */
export function plainText({ title, before, parts }: Sheet): string {
  const blocks = parts.map((part) =>
    [
      `${part.isDone ? '[x]' : '[ ]'} ${part.title}`,
      ...part.texts,
      ...part.ticks.map(({ label, isTicked }) => `${isTicked ? '[x]' : '[ ]'} ${label}`),
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
