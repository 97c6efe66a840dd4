/*
 * Freezes a page that has come alive: the same elements, words, drawings and styles, as shadow roots that the parser makes,
 * without a script. What only a script needs is left out: comments that mark places, and the sheet that keeps room.
 */

/** In a page: makes it static, and returns its HTML. */
export function freeze() {
  /** @type {ShadowRoot[]} */
  const shadowRoots = [];
  const bare = (/** @type {Document | ShadowRoot} */ root) => {
    const comments = document.createNodeIterator(root, NodeFilter.SHOW_COMMENT);
    for (let comment = comments.nextNode(); comment; comment = comments.nextNode())
      /** @type {Comment} */ (comment).remove();
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      shadowRoots.push(shadowRoot);
      bare(shadowRoot);
      const rules = shadowRoot.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
      const style = document.createElement('style');
      style.textContent = rules.map(({ cssText }) => cssText).join('');
      shadowRoot.prepend(style);
    }
  };
  bare(document);
  for (const gone of document.querySelectorAll('script, link[href*="rupture-repair"]'))
    gone.remove();
  return `<!doctype html>${document.documentElement.getHTML({ shadowRoots })}`;
}

/** In a page: the HTML of what is in `main`, frozen, to add many of. Its styles come once, as shared sheets, after it. */
export function freezeUnit() {
  const main = /** @type {HTMLElement} */ (document.querySelector('main'));
  const shadowRoots = [...main.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const sheets = shadowRoots.map(({ adoptedStyleSheets }) =>
    adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
      .join(''),
  );
  const html = main.getHTML({ shadowRoots }).replace(/<!--.*?-->/gs, '');
  return { html, sheets };
}
