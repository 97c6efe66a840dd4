import { isServer } from 'lit';

/** An element whose first render, over HTML from the server, is still to come; `server/index.ts` says so. */
export interface Hydrating {
  isHydrating?: boolean;
}

/**
 * Whether an element sees what stands in it and around it in the page. On the server it does not, and in its first render
 * over HTML from there it must not: that render has to say what the server said, and the next one sees all.
 */
export const seesPage = (element: Element): boolean =>
  !isServer && !(element as Hydrating).isHydrating;
