/** What a framed widget tells the page around it: how high it is, and nothing else. */
const KEY = 'rupture-repair/height';
/** No widget is higher; a page should not be made endless by a message. */
const HIGHEST = 20000;

/** @param height in px */
export const heightMessage = (height: number): Record<string, number> => ({
  [KEY]: Math.min(Math.ceil(height), HIGHEST),
});

/** The height in px that a message tells. @returns undefined for any other message */
export function readHeight(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const height = (data as Record<string, unknown>)[KEY];
  return typeof height === 'number' && height > 0 && height <= HIGHEST ? height : undefined;
}

/** What the page around asks once, should it have been too late to hear. */
export const ASK = 'rupture-repair/height?';
