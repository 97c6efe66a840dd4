import { warnOnce } from '../contract/warn.js';
import { layOver, type Authored, type AuthoredItem } from '../wording/authored.js';
import {
  KINDS,
  type ByRelationship,
  type DiagramWording,
  type Examples,
} from '../wording/wording.js';

/** One circle's words. A page's own kind may have no more than a label and a meaning. */
export interface KindModel {
  id: string;
  label: string;
  meaning: string;
  feelings?: string;
  repair?: string;
  /** What a page's own meaning is written in. */
  markup?: Node[] | undefined;
  examples?: ByRelationship<Examples>;
  /** Where it is not the language of the other words. */
  lang?: string;
}

export interface DiagramModel {
  /** What the words of all that is drawn come from: the page's own, or those that all diagrams have. */
  of: object;
  rupture: KindModel;
  conflict: KindModel | undefined;
  others: KindModel[];
  /** Whether all of the others are built in, which have drawings; otherwise they are numbered. */
  isDrawn: boolean;
}

/** As many as can be told apart in one picture. */
const MOST = 12;
/** As long as a label may be; what is longer is told in full as the meaning. */
const LONGEST = 60;

/** A page's own item as label and meaning: nothing that it says is lost, and no label is a paragraph. */
function ownKind({ title, text, items, markup }: AuthoredItem) {
  const more = items.map((item) => item.title).join('; ');
  const isLong = [...title].length > LONGEST;
  const label = isLong ? `${[...title].slice(0, LONGEST - 1).join('')}…` : title;
  return {
    label,
    meaning: [isLong && title, text, more].filter(Boolean).join(' '),
    markup: isLong ? undefined : markup?.text,
  };
}

/** Says once what of a page's own list cannot be shown as it is. */
function check(items: readonly AuthoredItem[], element: string): void {
  const titles = items.map(({ title }) => title);
  const bad = [
    items.length > MOST && `more than ${MOST} kinds`,
    titles.some((title) => [...title].length > LONGEST) && `a name over ${LONGEST} letters`,
    items.some((item) => item.items.length > 0) && 'lists in lists of kinds',
    new Set(titles).size < items.length && 'a name twice',
  ].filter(Boolean);
  if (bad.length > 0) warnOnce(element, `its own list is hard to draw: ${bad.join('; ')}.`);
}

/** The words of all circles: the built-in ones with the page's own nested list over them. */
export function diagramModel(
  words: DiagramWording,
  authored: Authored,
  element: string,
): DiagramModel {
  const [first, ...more] = authored.items;
  const isNested = first && more.length === 0 && first.items.length > 0;
  const ownKinds = isNested ? first.items : authored.items;
  check(ownKinds, element);
  const builtIn: KindModel[] = KINDS.map((id) => ({ id, ...words.kinds[id] }));
  const kinds = layOver(builtIn, ownKinds, ownKind, authored.lang);
  const others = kinds.filter(({ id }) => id !== 'conflict');
  const whole = isNested ? ownKind({ ...first, items: [], markup: undefined }) : words.rupture;
  return {
    of: authored.items.length > 0 ? authored : words,
    rupture: {
      id: 'rupture',
      label: whole.label,
      meaning: whole.meaning || words.rupture.meaning,
      lang: isNested ? authored.lang : undefined,
    },
    conflict: kinds.find(({ id }) => id === 'conflict'),
    others,
    isDrawn: others.every(({ id }) => Object.hasOwn(words.kinds, id)),
  };
}

/** What the picture shows, in sentences. */
export function description(
  { conflict, others, isDrawn }: DiagramModel,
  words: DiagramWording,
): string[] {
  const [whole, largest, smaller, so] = words.description;
  // Not by Intl.ListFormat, whose first use takes a browser longer than all that is drawn.
  const kinds = others.map(({ label }) => label).join(words.between ?? '; ');
  return [
    whole,
    conflict && largest,
    others.length && smaller?.replace('{kinds}', () => kinds),
    others.length && words.signs?.[isDrawn ? 'drawn' : 'numbered'],
    conflict && others.length && so,
  ].filter((text) => typeof text === 'string');
}
