/** What the server has made and is never changed begins with a comment of this text. */
export const STILL = 'still';

/** Whether an element is taking over the server's HTML right now: then it makes nothing that is still. */
export const takingOver = { isNow: false };
