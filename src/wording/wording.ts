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
export const RELATIONSHIPS = ['any', 'partners', 'family', 'friends', 'work', 'therapy'] as const;
export type Relationship = (typeof RELATIONSHIPS)[number];

/** A small and a life-sized example of the same kind of rupture. */
export interface Examples {
  small: string;
  large: string;
}

export interface KindWording {
  /** Short enough for a circle. */
  label: string;
  meaning: string;
  /** What the two people might feel. */
  feelings: string;
  /** What repair could begin with. */
  repair: string;
  examples: Record<Relationship, Examples>;
}

/** A claim with its scope, and where it comes from. */
export interface Fact {
  text: string;
  source: string;
}

export interface DiagramWording {
  title: string;
  caption: string;
  rupture: { label: string; meaning: string };
  kinds: Record<Kind, KindWording>;
  relationshipLabel: string;
  relationships: Record<Relationship, string>;
  /** Stands where the detail opens, before a circle is chosen. */
  hint: string;
  /** Headings inside the opened detail. */
  detail: { small: string; large: string; feelings: string; repair: string; close: string };
  normal: { title: string; text: string; tells: string[]; facts: Fact[]; sources: string };
  describe: string;
  /** The description of the picture, a paragraph each. */
  description: string[];
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

export interface ChecklistWording {
  title: string;
  safety: string;
  openingTitle: string;
  opening: string;
  anyOrder: string;
  parts: Record<Part, PartWording>;
  /** Stands in the part `co-creation`. */
  guard: string;
  questionsLabel: string;
  startersLabel: string;
  wrongLabel: string;
  noteLabel: string;
  noteHint: string;
  tick: string;
  /** Progress in words; `{parts}` becomes the list of titles talked about. */
  progress: { none: string; some: string; all: string };
  clear: string;
  cleared: string;
}

export interface CardWording {
  title: string;
  left: { before: string; frame: string; after: string };
  banner: string;
  right: {
    before: string;
    bubble: string;
    listLabel: string;
    parts: Partial<Record<Part, string>>;
  };
  myth: { before: string; banner: string };
  credit: string;
  creditLinks: { text: string; href: string }[];
  /** The short name of the picture. */
  pictureName: string;
  describe: string;
  /** The full image description, a heading and sentences for each region of the picture; `about` names what can be left out. */
  description: { title: string; text: string; about?: 'unicorn' }[];
  pdf: string;
  /** Said after a part of the list that has been talked about. */
  talkedAbout: string;
}

/** All words of all widgets in one language. */
export interface Wording {
  /** BCP 47 language tag. */
  lang: string;
  dir: 'ltr' | 'rtl';
  diagram: DiagramWording;
  checklist: ChecklistWording;
  card: CardWording;
}

/** The same shape with everything optional, for a page's own words; lists are replaced whole. */
export type Own<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: Own<T[K]> }
    : T;
