/*
 * What a page may write as JSON: in a kit, in a widget, or in either's `wording`. `dist/wording.schema.json` is made from
 * these types, for completion in editors; what does not fit is named in the console and ignored.
 */
import type { CardWording, ChecklistWording, DiagramWording, ExitWording, Own } from './wording.js';

/** An item of a page's own list; with the `id` of a built-in part or kind it replaces that one. */
export interface ItemJson {
  id?: string;
  title: string;
  text?: string;
  items?: ItemJson[];
}

/** Words for every language and, under `languages`, for single ones by BCP 47 tag, which go before them. */
export type InLanguages<T> = T & { $schema?: string; languages?: Record<string, T> };

interface Items {
  /** A list of the page's own parts or kinds, like an HTML list inside the element. */
  items?: ItemJson[];
}

/** In a `<rupture-diagram>`. */
export type DiagramJson = InLanguages<Own<DiagramWording> & Items>;
/** In a `<repair-checklist>`. */
export type ChecklistJson = InLanguages<Own<ChecklistWording> & Items>;
/** In a `<repair-card>`. */
export type CardJson = InLanguages<Own<CardWording> & Items>;
/** In a `<repair-kit>`, for all its widgets. */
export type KitJson = InLanguages<{
  diagram?: Own<DiagramWording>;
  checklist?: Own<ChecklistWording>;
  card?: Own<CardWording>;
  exit?: Own<ExitWording>;
}>;
/** In a `<page-exit>`. */
export type ExitJson = InLanguages<Own<ExitWording>>;
