/** How long one press waits for the next, in milliseconds. */
const PATIENCE = 5000;

/** How often Shift has to be pressed and let go alone. */
export const ENOUGH = 3;

/**
 * The presses of Shift alone that count, with a new one.
 * @param presses the times of those before, in milliseconds, oldest first
 */
export function withPress(presses: readonly number[], now: number): number[] {
  const last = presses.at(-1);
  return last === undefined || now - last > PATIENCE ? [now] : [...presses, now];
}
