/*
 * Has the browser ask before notes that are not saved go with the page: where it is told to reload, to close or to go back, and
 * nowhere else. A link or a script of the page never waits, for it may be somebody's way out; nor does a page with a quick
 * exit, whose visitors may have to close it at once; nor a frame, which does not know how the page around it is left.
 */
import type { Notebook } from './notebook.js';

const EXIT = 'page-exit,[data-rupture-repair=page-exit]';

/** When the page last went somewhere by itself, in milliseconds of its own age. */
let went = -Infinity;
const onNavigate = (): void => {
  went = performance.now();
};

const onUnload = (event: Event): void => {
  if (performance.now() - went > 1000 && !document.querySelector(EXIT)) event.preventDefault();
};

/** Whether words, not ticks alone, are nowhere but in the page. */
const isUnsaved = ({ entries, isKept, trouble }: Notebook): boolean =>
  (!isKept || trouble !== undefined) && Object.values(entries).some(({ length }) => length > 1);

/** Has it ask as long as one of these holds what is not saved. */
export function askFirst(notebooks: readonly Notebook[]): void {
  const { navigation } = globalThis as { navigation?: EventTarget };
  // A browser without it does not tell who leaves.
  if (!navigation || parent !== window) return;
  // Only while it is needed: some browsers do not keep a page that listens to this.
  const change = notebooks.some(isUnsaved) ? 'addEventListener' : 'removeEventListener';
  navigation[change]('navigate', onNavigate);
  window[change]('beforeunload', onUnload);
}
