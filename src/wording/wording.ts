/*
 * The shape of all words. One file per language (`en.ts`, …) fills it completely:
 * a missing sentence does not compile. Plain text only; no markup.
 */

/** What happened between two people. `conflict` is the usual kind; the others are not conflict. */
export const KINDS = ['conflict', 'trust', 'health', 'duties', 'blame', 'drift'] as const;
export type Kind = (typeof KINDS)[number];

/** The six parts of repair, in the order in which they are told. */
export const PARTS = ['hurt', 'happened', 'own', 'impact', 'co-creation', 'forward'] as const;
export type Part = (typeof PARTS)[number];

/** Who the two people are to each other. */
export const RELATIONSHIPS = [
  'any',
  'partners',
  'family',
  'child',
  'friends',
  'work',
  'therapy',
] as const;
export type Relationship = (typeof RELATIONSHIPS)[number];

/**
 * What a language says of each relationship. One that it has no words for yet is not offered in it, and where a page or a
 * kit asks for it, the words for any relationship stand there: a widget never mixes languages.
 */
export type ByRelationship<T> = Record<Exclude<Relationship, 'child'>, T> & { child?: T };

/** A small and a big example of the same kind of rupture. */
export interface Examples {
  small: string;
  large: string;
}

export interface KindWording {
  /** Short enough for a circle. */
  label: string;
  meaning: string;
  /** What one might feel: the end of the sentence that `detail.feelings` begins. */
  feelings: string;
  /** What repair could begin with. */
  repair: string;
  examples: ByRelationship<Examples>;
}

/** A claim with its scope, and where it comes from. */
export interface Fact {
  text: string;
  source: string;
}

export interface DiagramWording {
  title: string;
  /** What a rupture is, in one short line under the title. */
  lead?: string;
  caption: string;
  rupture: { label: string; meaning: string };
  kinds: Record<Kind, KindWording>;
  relationshipLabel: string;
  relationships: Omit<ByRelationship<string>, 'any'>;
  /** Stands under the rows before one is open: a sentence on conflict, and an invitation. */
  hint: string;
  /** Stands above the kinds that are not conflict. */
  othersLabel?: string;
  /** What stands before what is told of a kind: the first two over examples, `feelings` begins a sentence. */
  detail: {
    small: string;
    large: string;
    feelings: string;
    repair: string;
    /** One sentence more, for a client and a therapist. */
    therapy?: string;
  };
  /** Leads to the checklist, where one stands on the same page. */
  begin?: string;
  normal: {
    title: string;
    text: string;
    tells: string[];
    facts: Fact[];
    /** What the circles are, before what research says. */
    model?: string;
    sources: string;
  };
  /** What it costs to say nothing, and how a habit can loosen. */
  movingOn?: { title: string; text: string[] };
  /** Where it can be tried out. */
  practice?: { title: string; text: string[] };
  /** Stands beside the diagram where no checklist with its own safety note does. */
  safety: string;
  describe: string;
  /** The description of the picture, a paragraph each. */
  description: string[];
  /** Stands between the names of the kinds in it: `; `. */
  between?: string;
  /** What stands beside the names, and in smaller circles: drawings, or numbers for the kinds of a page’s own list. */
  signs?: { drawn: string; numbered: string };
}

export interface PartWording {
  title: string;
  text: string;
  /** Questions to ask oneself. */
  questions: string[];
  /** Beginnings of sentences that one could say. */
  starters: string[];
  /** How this part can go wrong. */
  wrong: string;
}

/** What a rupture can be for the checklist: a conflict is small or big, or nobody has said. */
export const HAPPENINGS = [
  'conflict',
  'minor',
  'major',
  'trust',
  'health',
  'duties',
  'blame',
  'drift',
] as const satisfies readonly (Kind | 'minor' | 'major')[];
export type Happening = (typeof HAPPENINGS)[number];

/** Who was hurt, as the reader sees it: `any` where nobody says. */
export const SIDES = ['any', 'hurt', 'caused', 'both'] as const;
export type Side = (typeof SIDES)[number];

/** From where someone reads: as the one who was hurt, as the one who hurt, or as a grown-up with a child in their care. */
export type Standpoint = 'hurt' | 'caused' | 'child';

/** One more question and starter for a part, where they fit what happened or who the two are. */
export interface Fit {
  question: string;
  starter: string;
}

/** A sentence to begin with; `when` says from which standpoint, and `break` is the one that asks for time. */
export interface Opening {
  label: string;
  text: string;
  when?: Standpoint | 'break';
}

/** A note that is closed at first: its title opens it. */
export interface Aside {
  title: string;
  text: string[];
}

interface HappeningWording {
  label: string;
  happened: Fit;
  own: Fit;
}

/** What is optional here came later than some languages: they leave it out as a whole until they have words for it. */
export interface ChecklistWording {
  title: string;
  safety: string;
  /** Whom anyone can turn to, without a number: stands below the page's own helplines. */
  help: string;
  /** Closed notes beneath it: for the one who scares or hurts, and for the young. */
  safetyNotes?: Aside[];
  /** The situation as one sentence, with places for the choices: `{happening}`, `{relationship}`, `{side}`. */
  situation?: string;
  happeningLabel: string;
  relationshipLabel: string;
  sideLabel?: string;
  /** What stands for “no special happening”. */
  anything: string;
  sides?: Record<Side, string>;
  /** Before the opening: what to do when one is too upset, and a button that chooses the opening `break`. */
  upset?: { title: string; text: string[]; action: string };
  openingTitle: string;
  /** Names the field of the opening. */
  openingOwn: string;
  /** Stands in the bubble: its words can be changed there. */
  openingChange?: string;
  /** Ways to begin, in different registers; the first that fits stands there at the start. */
  openings: Opening[];
  /** Where the other cannot or will not talk: a letter to keep, and nothing to send. */
  letter?: { label: string; text: string; hint: string };
  copy: string;
  copied: string;
  notCopied: string;
  /** Hands the words to an application of the device; `sent` is said once they are handed over. */
  send?: { action: string; sent: string };
  /** Stands beside words to send. */
  doNotSend: string;
  anyOrder: string;
  /** No duty to forgive, meet or finish, in a sentence that stands by itself on what leaves the page. */
  noForgiveness: string;
  parts: Record<Part, PartWording>;
  /** What the parts say instead, from a standpoint. */
  standpoints?: Record<Standpoint, Partial<Record<Part, Partial<PartWording>>>>;
  /** What changes with what happened and with the kind of relationship. */
  fits: {
    happenings: Record<Exclude<Happening, 'conflict'>, HappeningWording> & {
      conflict?: HappeningWording;
    };
    relationships: Omit<ByRelationship<{ label: string; impact: Fit }>, 'any'> & {
      any: { label: string };
    };
  };
  /** Stands in the part `co-creation`. */
  guard: string;
  /** Stands with that part's title, before it is opened. */
  guardTitle?: string;
  /** Holds the parts that nobody who was hurt is asked to take. */
  folded?: Aside;
  /** A label and its text on paper, in a file and in the readable copy: `{label}: {text}`. */
  labelled?: string;
  questionsLabel: string;
  startersLabel: string;
  wrongLabel: string;
  noteLabel: string;
  /** Names the room for saying back what was heard, in the part `impact`. */
  heardLabel: string;
  /** How long a note stays: until the page is closed, the same where it can be saved, and once it is saved. */
  stays?: { page: string; unlessSaved: string; device: string };
  /** The labels of the two fields for names. */
  names: { first: string; second: string };
  /** What stands for a name that is not given. */
  people: { first: string; second: string };
  tick: string;
  /** Stands between the titles in that list: `; `. */
  between?: string;
  /** Progress in words; `{parts}` becomes the list of titles talked about. */
  progress: { none: string; some: string; all: string };
  /** What one person's checklist says instead; `done` stands at the title of a part that is ticked. */
  alone?: { note: string; tick: string; done: string; progress: { some: string; all: string } };
  /** For two: before both check boxes, at the title of a part that both have ticked, what one has ticked, and under a note. */
  together?: { ticks: string; done: string; half: string; note: string };
  /** After the parts, closed. */
  more?: { title: string; notes: Aside[] };
  stopped: { title: string; text: string };
  keep: {
    action: string;
    warning: string;
    kept: string;
    full: string;
    forbidden: string;
    unreadable: string;
  };
  clear: string;
  cleared: string;
  /** Where the device refuses to delete. */
  notCleared: string;
  undo: string;
  restored: string;
  print: string;
  /** Asked once something is written. */
  printing?: { filled: string; empty: string };
  /** Stands where a sandboxed frame does not let a page print. */
  cannotPrint: string;
  save: string;
  /** Said after it in a sandboxed frame, which may let no file through and tells nobody. */
  cannotSave?: string;
  saveHint?: string;
}

/** The basic words for colours. */
export type ColorName =
  | 'black'
  | 'white'
  | 'grey'
  | 'brown'
  | 'red'
  | 'pink'
  | 'orange'
  | 'yellow'
  | 'green'
  | 'blue'
  | 'purple';
export type SkinName = 'light' | 'tan' | 'brown' | 'dark';
export type PaperName = 'light' | 'yellow' | 'dark';

export interface CardWording {
  title: string;
  left: { before: string; frame: string; after: string };
  banner: string;
  right: {
    before: string;
    bubble: string;
    listLabel: string;
    /** Stands between the items of the list in the image description. */
    between?: string;
    parts: Partial<Record<Part, string>>;
  };
  myth: { before: string; banner: string };
  credit: string;
  /** The short name of the picture. */
  pictureName: string;
  describe: string;
  /**
   * The full image description, a heading and sentences for each region of the picture; `about` names what can be
   * left out. In `{places}` come the words of the card (`{title}`, `{banner}` …) and the colours that are shown
   * (`{paper}`, `{skin-left}`, `{hair-left}`, `{clothes-left}` …); `src/repair-card/description.ts` has them all.
   */
  description: { title: string; text: string; about?: 'unicorn' | 'age' }[];
  /** What stands for those places: words that fit hair as well as clothes. */
  colors: Record<ColorName, string>;
  skins: Record<SkinName, string>;
  papers: Record<PaperName, string>;
  pdf: string;
  /** Said of a part of the list that is ticked in the checklist, by one person or by two. */
  talkedAbout: string;
}

/** The quick exit. It never says that a visit leaves no trace. */
export interface ExitWording {
  label: string;
  /** The link that keyboards meet first. */
  quick: string;
  hint: string;
  /** Said when Shift has been pressed once, and twice. */
  twice: string;
  once: string;
  /** Covers the page until the other one is there. */
  leaving: string;
}

/** All words of all widgets in one language. */
export interface Wording {
  /** BCP 47 language tag. */
  lang: string;
  dir: 'ltr' | 'rtl';
  diagram: DiagramWording;
  checklist: ChecklistWording;
  card: CardWording;
  exit: ExitWording;
}

/** The same shape with everything optional, for a page's own words; lists are replaced whole. */
export type Own<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: Own<T[K]> }
    : T;
