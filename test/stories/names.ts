/** What is needed here of axe, which Chai's plugin has loaded. */
interface Axe {
  setup(root: Element): void;
  teardown(): void;
  commons: { text: { accessibleText(element: Element): string } };
}

const WIDGETS = 'rupture-diagram, repair-checklist, repair-card, page-exit';
const CONTROLS =
  'a[href], button, summary, select, textarea, input:not([disabled], [aria-hidden=true])';

/**
 * Names that two controls share which a widget shows at a time: a voice that says one would have to choose by number. A field may
 * have the name of the disclosure that it is in: to open it and to write in it is one wish.
 */
export function sharedNames(page: Element): string[] {
  const { axe } = window as unknown as { axe: Axe };
  axe.setup(document.body);
  const shared = [...page.querySelectorAll(WIDGETS)].flatMap((widget) => {
    const names = [...widget.shadowRoot!.querySelectorAll(CONTROLS)]
      .filter((control) => control.checkVisibility())
      .map((control) => ({ control, name: axe.commons.text.accessibleText(control) }))
      .filter(({ control, name }) => {
        const summary =
          control.matches('textarea') && control.closest('details')?.firstElementChild;
        return !summary || axe.commons.text.accessibleText(summary) !== name;
      })
      .map(({ name }) => name);
    return names.filter((name, index) => names.indexOf(name) < index);
  });
  axe.teardown();
  return shared;
}
