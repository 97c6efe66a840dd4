import type { ChildPart } from 'lit';
import { getCommittedValue, setCommittedValue } from 'lit/directive-helpers.js';
import { PartType, type AttributePartInfo } from 'lit/directive.js';
import { noChange, nothing } from 'lit/html.js';
import { STILL } from './taking-over.js';

/** A binding: of a text or a template inside an element, or of one of its attributes. */
type Part = ChildPart | (AttributePartInfo & { element: Element });

/** Lit's own functions know each binding by its last value, but are typed for texts. */
const know = (part: Part, value: unknown) => setCommittedValue(part as ChildPart, value);

function knowText(part: ChildPart): void {
  const node = part.startNode!.nextSibling!;
  if (node instanceof Comment && node.data === STILL) return;
  if (node === part.endNode) know(part, nothing);
  else if (node instanceof Text && node.nextSibling === part.endNode) know(part, node.data);
  else throw new Error('There is more in the page than a text.');
}

/** The bindings inside one: of a list its items, of a template its only array, whose name differs in Lit's builds. */
function inside(part: ChildPart): Part[] | undefined {
  const value = getCommittedValue(part);
  if (typeof value !== 'object' || value === null) return undefined;
  const kept = Object.values(value) as unknown[];
  return [value, ...kept].find((one): one is Part[] => Array.isArray(one));
}

/**
 * Lit takes for granted that the page says what the element would say, and from then on writes only what changes. Where the
 * page says something else (a script has set an attribute in between; a language came late; an empty text, which the server
 * writes as no text at all) it would stay wrong. So each binding is told what really stands there; the next update mends
 * what differs, and touches nothing else.
 * @throws where more than a text stands for a text
 */
export function knowPage(part: Part | undefined): void {
  if (!part) throw new Error('There is nothing of Lit in the page.');
  if (part.type === PartType.CHILD) {
    const parts = inside(part);
    if (parts) parts.forEach(knowPage);
    else knowText(part);
  } else if (part.type === PartType.BOOLEAN_ATTRIBUTE)
    know(part, part.element.hasAttribute(part.name));
  else if (part.type === PartType.ATTRIBUTE)
    know(
      part,
      part.strings?.slice(1).map(() => noChange) ?? part.element.getAttribute(part.name) ?? nothing,
    );
}
