/* What the scripts have in the place of Lit's own: they run in no browser that cannot make style sheets. */

/** Styles, made into a sheet once they are worn. */
class Styles {
  #made?: CSSStyleSheet;

  constructor(readonly cssText: string) {}

  get styleSheet(): CSSStyleSheet {
    if (!this.#made) (this.#made = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.#made;
  }
}

export const css = (texts: TemplateStringsArray, ...values: (string | number)[]): Styles =>
  new Styles(String.raw(texts, ...values));

export const getCompatibleStyle = (styles: Styles): Styles => styles;

export const adoptStyles = (root: ShadowRoot, styles: Styles[]): void => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};
