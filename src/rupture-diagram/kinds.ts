import { layOver, type Authored } from '../wording/authored.js';
import {
  KINDS,
  type DiagramWording,
  type Examples,
  type Relationship,
} from '../wording/wording.js';

/** One circle's words. A page's own kind may have no more than a label and a meaning. */
export interface KindModel {
  id: string;
  label: string;
  meaning: string;
  feelings?: string;
  repair?: string;
  examples?: Record<Relationship, Examples>;
}

export interface DiagramModel {
  title: string;
  caption: string;
  rupture: KindModel;
  conflict: KindModel | undefined;
  others: KindModel[];
}

/** The words of all circles: the built-in ones with the page's own nested list over them. */
export function diagramModel(words: DiagramWording, authored: Authored): DiagramModel {
  const [first, ...more] = authored.items;
  const isNested = first && more.length === 0 && first.items.length > 0;
  const ownKinds = isNested ? first.items : authored.items;
  const builtIn: KindModel[] = KINDS.map((id) => ({ id, ...words.kinds[id] }));
  const kinds = layOver(builtIn, ownKinds, ({ title, text }) => ({ label: title, meaning: text }));
  return {
    title: authored.title ?? words.title,
    caption: authored.paragraphs[0] ?? words.caption,
    rupture: {
      id: 'rupture',
      label: (isNested && first.title) || words.rupture.label,
      meaning: (isNested && first.text) || words.rupture.meaning,
    },
    conflict: kinds.find(({ id }) => id === 'conflict'),
    others: kinds.filter(({ id }) => id !== 'conflict'),
  };
}
