// Under a global symbol, so that of several scripts on a page one says it.
const key = Symbol.for('rupture-repair/said/1');
const said = ((globalThis as Record<symbol, unknown>)[key] ??= new Set()) as Set<string>;

/** Warns once per page for each message: a page with fifty cards needs to hear it one time. */
export function warnOnce(element: string, message: string): void {
  const line = `<${element}> ${message}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
