/** The keys of sentences that carry safety (wording/translating.md): to be read twice, and put back into English. */
export const SAFETY =
  /diagram\.(safety|normal\.text|kinds\.blame\.repair)|checklist\.(safety|help|safetyNotes|upset|doNotSend|anyOrder|noForgiveness|guard|folded|stopped|keep\.(warning|kept)|cleared|notCleared|saveHint)|standpoints\.hurt\.(own|co-creation)|card\.(left\.after|right\.listLabel)|exit\.hint/;
