const said = new Set<string>();

/** Warns once per page for each message: a page with fifty cards needs to hear it one time. */
export function warnOnce(element: string, message: string): void {
  const line = `<${element}> ${message}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
