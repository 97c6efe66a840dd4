/* The texts of the licences, as the site has them: they go where the words, the drawings and the letters go. */
export const LICENCES = [
  'LICENCES.txt',
  'LICENSE-LETTERING.txt',
  'LICENSE-WORDS-AND-DRAWINGS.txt',
  'LICENSE.txt',
];
