/** What a page's scripts listen to for shortcuts, against copying, or to answer touches faster. */
const IN_TEXT = [
  'keydown',
  'keypress',
  'keyup',
  'selectstart',
  'contextmenu',
  'copy',
  'cut',
  'paste',
  'dragstart',
];
const ON_CONTROLS = ['mousedown', 'touchstart', 'touchend'];

/** Keys that a page goes on hearing: a dialog of its own closes by them, and keeps the focus in it. */
const FOR_THE_PAGE = /^(Escape|Tab)$/;

/**
 * Keeps to itself what someone types and marks in a shadow root's text fields, and presses on its controls. A page sees
 * the element as their target, no field: it takes a letter for a shortcut, or forbids what it would let a field do.
 */
export function keepPresses(root: ShadowRoot): void {
  const keepOf = (types: string[], controls: string) => {
    for (const type of types)
      root.addEventListener(
        type,
        (event) => {
          if (FOR_THE_PAGE.test((event as KeyboardEvent).key)) return;
          // To select words begins in a text, which knows no elements around it.
          const target = event.target as Node & Partial<Element>;
          // What the page has put into a slot is its own.
          if (root.contains(target) && target.closest?.(controls)) event.stopPropagation();
        },
        { passive: true },
      );
  };
  // A choice is typed, too.
  keepOf(IN_TEXT, 'textarea,[type=text],select');
  keepOf(ON_CONTROLS, 'textarea,input,select,button,label,summary');
}
