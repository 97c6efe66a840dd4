/** The widget that lives in a placeholder: in its shadow root, or a quick exit as its last child. */
export const widgetOf = (placeholder: Element): HTMLElement | undefined =>
  [...(placeholder.shadowRoot?.children ?? []), ...placeholder.children].find(
    ({ localName }) => localName === placeholder.getAttribute('data-rupture-repair'),
  ) as HTMLElement | undefined;

/** All of these names in a page, in placeholders too, in order. */
export const widgetsIn = (root: ParentNode, selector: string): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(`${selector}, [data-rupture-repair]`)]
    .flatMap((one) => (one.matches(selector) ? one : (widgetOf(one) ?? [])))
    .filter((one) => one.matches(selector));
