/* Whether a label fits inside its circle, estimated from its letters: nothing has to be measured in the page. */

// Signs that fill their square, and between which lines break: Han, kana, Hangul, emoji. All other scripts are narrower on average.
const wide = /[\u2e80-\ua4cf\uac00-\ufaff\uff00-\u{10ffff}]/u;

/** The width of a text in em, on the safe side. */
export function textWidth(text: string): number {
  const width = (letter: string) => {
    if (wide.test(letter)) return 1.05;
    if (/[fijlrt]/.test(letter)) return 0.42;
    if (/[\p{Lu}mw\ufb00-\ufb06]/u.test(letter)) return 0.95;
    // Arabic letters differ, and the wide ones are many.
    return /\p{Script=Arabic}/u.test(letter) ? 0.66 : 0.56;
  };
  return [...text].reduce((sum, letter) => sum + width(letter), 0);
}

/** The words that may stand on a line of their own: Chinese and Japanese break between any two signs. */
const pieces = (text: string) =>
  text.split(/\s+/).flatMap((word) => (wide.test(word) ? [...word] : [word]));

/** The number of lines that a text takes when each may be `width` em wide; Infinity if a word is too long. */
function lineCount(text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const piece of pieces(text)) {
    const need = textWidth(piece);
    if (need > width) return Infinity;
    const space = used > 0 && !wide.test(piece) ? 0.3 : 0;
    if (used + space + need <= width) used += space + need;
    else [lines, used] = [lines + 1, need];
  }
  return lines;
}

/** Whether a text fits into a circle of that radius (both in em of the text), as a block of lines. */
export function fitsInside(text: string, radius: number): boolean {
  // A block of n lines, 1.2 em each, is as wide as the circle at the block's upper edge; accents and tails reach beyond it.
  for (let lines = 1; lines <= 5; lines++) {
    const half = (lines * 1.2 + 0.4) / 2;
    if (half >= radius) return false;
    const width = 2 * Math.sqrt(radius ** 2 - half ** 2) - 1.15;
    if (lineCount(text, width) <= lines) return true;
  }
  return false;
}
