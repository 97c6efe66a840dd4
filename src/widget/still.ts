import { isServer, noChange } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { takingOver } from '../server/taking-over.js';
import { stillTemplate } from '../server/to-html.js';

/**
 * What is the same for every element with the same words: it is made once, hears nothing, and no value in it changes.
 * The scripts make it once for all elements, from src/embed/render.ts: without marks, and nothing is kept of what it is made of.
 * @param of the object that its words come from @param name what it is, with all else that it depends on
 */
export const still = (of: object, name: string, make: () => unknown): unknown =>
  guard([of, name], () => {
    if (isServer) return stillTemplate(make());
    return takingOver.isNow ? noChange : make();
  });
