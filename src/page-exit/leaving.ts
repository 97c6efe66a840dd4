/** How a page is left for another that takes its place in the history of the tab. A test, which cannot leave, replaces it. */
export const leaving = {
  isFramed: (): boolean => window.top !== window,
  to: (address: string): void => location.replace(address),
};
