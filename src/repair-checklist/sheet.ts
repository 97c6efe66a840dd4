/* The checklist to take along: the same words and notes, as data and as plain text. Its safety goes with it. */
import { joined, labelled } from '../wording/joined.js';
import { inSlot } from '../contract/page-html.js';
import { plain } from '../wording/markup.js';
import type { ChecklistWording } from '../wording/wording.js';
import { textOf, tickEntry, type Entries } from './entries.js';
import type { OpeningModel } from './openings.js';
import type { PartModel } from './parts.js';
import { notesOf, type Person } from './people.js';

/** One part on the sheet: its title, what it says, and each note with its label; an empty note is room to write. */
interface SheetPart {
  title: string;
  texts: string[];
  /** Its questions in one paragraph, where it has any. */
  asked: string[];
  isDone: boolean;
  /** Who of two has ticked it. */
  ticks: { label: string; isTicked: boolean }[];
  notes: { label: string; text: string; both: string }[];
}

export interface Sheet {
  title: string;
  lang: string;
  dir: string;
  /** Paragraphs before the parts. */
  before: string[];
  parts: SheetPart[];
}

/** What goes along. */
export interface Taken extends Pick<Sheet, 'title' | 'lang' | 'dir'> {
  words: ChecklistWording;
  /** Whom to turn to, as the page says it. */
  helplines: readonly string[];
  opening: Pick<OpeningModel, 'label' | 'text' | 'isLetter'>;
  parts: readonly PartModel[];
  people: readonly Person[];
  /** Nothing where the sheet is to be empty. */
  entries: Entries;
  done: ReadonlySet<string>;
  hasNotes: boolean;
}

/** The page's own helplines: the text in the slot `safety`, line by line. Nothing where there is none. */
export const helplines = (element: Element): string[] =>
  inSlot(element, 'safety')
    .map(({ textContent }) => plain(textContent))
    .filter(Boolean);

function sheetPart(part: PartModel, taken: Taken): SheetPart {
  const { words, people, entries, done, hasNotes } = taken;
  const isOne = people.length === 1;
  const nameOf = ({ name, standIn }: Person) => name || standIn;
  const both = (label: string, text: string) => labelled(label, text, words.labelled);
  return {
    title: part.title,
    texts: [part.text, part.id === 'co-creation' ? words.guard : ''].filter(Boolean),
    asked: part.questions?.length ? [both(words.questionsLabel, joined(...part.questions))] : [],
    isDone: done.has(part.id),
    ticks: people
      .map((one, person) => ({
        label: both(nameOf(one), words.tick),
        isTicked: textOf(entries, tickEntry(person, part.id)) !== '',
      }))
      .slice(isOne ? 1 : 0),
    notes: people.flatMap((one, person) =>
      notesOf(part, person, isOne, words)
        .slice(hasNotes ? 0 : Infinity)
        .map((note) => {
          const label = isOne ? note.label : both(nameOf(one), note.label);
          const text = textOf(entries, note.entry);
          return { label, text, both: both(label, text) };
        }),
    ),
  };
}

/** The sheet: first what keeps people safe, then the opening, then the parts with everybody's notes. */
export function sheetOf(taken: Taken): Sheet {
  const { title, lang, dir, words, helplines, opening, parts } = taken;
  return {
    ...{ title, lang, dir },
    before: [
      words.safety,
      ...helplines,
      words.help,
      labelled(opening.label, opening.text, words.labelled),
      ...(opening.isLetter ? [] : [words.doNotSend]),
      words.noForgiveness,
    ],
    parts: parts.map((part) => sheetPart(part, taken)),
  };
}

/** The sheet as plain text, with notes that are empty left out. */
export function plainText({ title, before, parts }: Sheet): string {
  const blocks = parts.map((part) =>
    [
      `${part.isDone ? '[x]' : '[ ]'} ${part.title}`,
      ...part.texts,
      ...part.asked,
      ...part.ticks.map(({ label, isTicked }) => `${isTicked ? '[x]' : '[ ]'} ${label}`),
      ...part.notes.filter(({ text }) => text).map(({ both }) => both),
    ].join('\n'),
  );
  return `${[title, ...before, ...blocks].join('\n\n')}\n`;
}

/** A sandboxed frame: which sandbox it is, only a frame of the same origin can look up. */
const isBoxed = () =>
  origin === 'null' || window.frameElement?.matches('[sandbox]:not([sandbox~=allow-downloads])');

/** Gives a file to the visitor, made on the device. @returns whether the browser may refuse it, which it does without a word */
export function saveText(name: string, text: string): boolean | undefined {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(link.href));
  return isBoxed();
}
