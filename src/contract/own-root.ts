import type { CSSResult, LitElement } from 'lit';
import { keepPresses } from './own-presses.js';

declare global {
  var litElementHydrateSupport: unknown;
}

interface Rooted {
  createRenderRoot: (this: LitElement) => ShadowRoot;
  adoptedCallback: (this: LitElement) => void;
}

/** Gives an element its styles anew: a style sheet serves only the document in whose window it was made. */
function dress({ shadowRoot, ownerDocument, constructor }: LitElement): ShadowRoot {
  const view = ownerDocument.defaultView;
  if (shadowRoot && view)
    shadowRoot.adoptedStyleSheets = (constructor as typeof LitElement).elementStyles.map(
      (styles) => {
        const sheet = new view.CSSStyleSheet();
        sheet.replaceSync((styles as CSSResult).cssText);
        return sheet;
      },
    );
  return shadowRoot!;
}

/** Has an element keep its styles in every document that it is moved to or made for, and its presses to itself. */
export function ownRoot({ prototype }: CustomElementConstructor): void {
  const element = prototype as unknown as Rooted;
  const { createRenderRoot } = element;
  element.createRenderRoot = function () {
    // Without `hydration.js`, what came from the server, or was saved with the page, would stay beside what the element is
    // going to render. The scripts' build says that there is none: they never take over.
    if (!globalThis.litElementHydrateSupport) this.shadowRoot?.replaceChildren();
    let root;
    try {
      root = createRenderRoot.call(this);
    } catch {
      root = dress(this);
    }
    keepPresses(root);
    return root;
  };
  element.adoptedCallback = function () {
    dress(this);
    this.requestUpdate();
  };
}
