/** What was said by `console.warn` since the call; the console itself stays quiet meanwhile. */
export function consoleWarnings() {
  const original = console.warn;
  const lines: string[] = [];
  console.warn = (...parts: unknown[]) => void lines.push(parts.join(' '));
  return { lines, restore: () => void (console.warn = original) };
}
