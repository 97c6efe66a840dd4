/** Writes into the story's `<output>` what a widget told by an event. */
export function tell(event: Event): void {
  const output = (event.currentTarget as Element).querySelector('output')!;
  const { detail } = event as CustomEvent<unknown>;
  output.textContent = [event.type, detail ? JSON.stringify(detail) : ''].join(' ');
}
