/** What axe finds is in the tree and the styles, which are the same in every engine: it looks once, in Chromium. */
export const hasAxe = navigator.userAgent.includes('Chrome/');
