/*
 * Freezes a page that has come alive: the same elements, words, drawings and styles, as shadow roots that the parser makes,
 * without a script. What only a script needs is left out: comments that mark places, and the sheet that keeps room.
 *
 * The same again, brought by a script that does nothing else, is the least that any script can take which brings it.
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

/** In a page: what is in the shadow roots of its elements, by their names, and their styles. */
export function contents() {
  const elements = [...document.querySelectorAll('main *')].filter(({ shadowRoot }) => shadowRoot);
  return Object.fromEntries(
    elements.map(({ localName, shadowRoot }) => {
      const sheets = shadowRoot?.adoptedStyleSheets ?? [];
      const rules = sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
      return [
        localName,
        { html: shadowRoot?.innerHTML.replace(/<!--.*?-->/gs, ''), styles: rules.join('') },
      ];
    }),
  );
}

/**
 * A script that brings what elements of a page hold, and says of a tick what the checklist says; else it knows nothing.
 * @param {ReturnType<typeof contents>} found
 */
export const bringing = (
  found,
) => `for (const [name, { html, styles }] of Object.entries(${JSON.stringify(found)})) {
  const template = document.createElement('template');
  template.innerHTML = html;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  customElements.define(name, class extends HTMLElement {
    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.append(document.importNode(template.content, true));
      root.addEventListener('change', ({ target: { checked } }) => {
        const said = checked ? 'Thought about so far: See the hurt.' : 'Nothing is ticked yet.';
        for (const place of root.querySelectorAll('[part=progress], [aria-live]')) place.textContent = said;
      });
    }
  });
}`;
