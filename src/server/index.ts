/*
 * Lets the elements take over the HTML that `@lit-labs/ssr` has made of them, instead of rendering anew. It has to be
 * imported before them and before Lit, so nothing in here may import the whole of `lit`.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import type { ChildPart, LitElement } from 'lit';
import type { Hydrating } from './sees-page.js';
import { ELEMENTS } from '../contract/names.js';
import { knowPage } from './know-page.js';
import { takingOver } from './taking-over.js';
import { typeAgain, typedFields } from './typed.js';

/** Of other people's elements nothing changes but what Lit's own support does. */
const isOurs = ({ localName }: LitElement) => ELEMENTS.some((name) => name === localName);

/** Whether Lit's comments are there, by which it knows its texts: optimisers strip them. */
const hasMarks = ({ childNodes }: ShadowRoot) =>
  [...childNodes].some(({ nodeType }) => nodeType === Node.COMMENT_NODE);

/** The two steps of Lit's elements that matter here; they are protected. */
interface Steps {
  createRenderRoot: (this: LitElement & Hydrating) => HTMLElement | DocumentFragment;
  update: (this: LitElement & Hydrating, changed: unknown) => void;
}
type Rendered = ShadowRoot & { _$litPart$?: ChildPart | undefined };
type Support = (lit: { LitElement: typeof LitElement }) => void;

const page = globalThis as { litElementHydrateSupport?: Support };
const support = page.litElementHydrateSupport!;

page.litElementHydrateSupport = (lit) => {
  const steps = lit.LitElement.prototype as unknown as Steps;
  const anew = steps.createRenderRoot;
  support(lit);
  const { createRenderRoot, update } = steps;

  steps.createRenderRoot = function () {
    const root = this.shadowRoot;
    const isServed = root !== null && isOurs(this);
    if (isServed && !hasMarks(root)) {
      // Lit would say so in the console.
      const typed = typedFields(root);
      root.replaceChildren();
      void this.updateComplete.then(() => typeAgain(root, typed));
      return anew.call(this);
    }
    this.isHydrating = isServed;
    return createRenderRoot.call(this);
  };

  steps.update = function (changed) {
    if (!this.isHydrating) return update.call(this, changed);
    const root = this.shadowRoot as Rendered;
    const typed = typedFields(root);
    try {
      takingOver.isNow = true;
      update.call(this, changed);
      knowPage(root._$litPart$);
    } catch {
      // The page is of another version, or says what a kit does not say any more. The element makes it anew, as without a server.
      root.replaceChildren();
      root._$litPart$ = undefined;
      this.isHydrating = takingOver.isNow = false;
      anew.call(this);
      update.call(this, changed);
    }
    this.isHydrating = takingOver.isNow = false;
    typeAgain(root, typed);
    // Now it sees the page: its own words in it, and those of its kit.
    void this.updateComplete.then(() => this.requestUpdate());
  };
};
