/** What a person does in a widget, for stories that show it used. Waits until the widget has answered. */
export async function press(canvas: ParentNode, widget: string, controls: string): Promise<void> {
  const element = canvas.querySelector<HTMLElement & { updateComplete?: Promise<unknown> }>(
    widget,
  )!;
  await element.updateComplete;
  for (const control of element.shadowRoot!.querySelectorAll<HTMLElement>(controls))
    control.click();
  await element.updateComplete;
}
