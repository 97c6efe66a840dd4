/*
 * Builds src/repair-card/artwork/lettering.ts: the card's hand-lettered face, cut down to the characters of
 * Western European languages, as data that needs no request. With --check it only says whether it is current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
// @ts-expect-error It brings no types.
import subset from 'subset-font';

const target = 'src/repair-card/artwork/lettering.ts';
const { resolve } = createRequire(import.meta.url);
const face = resolve('@fontsource/mali/files/mali-latin-600-normal.woff2');

/** @param {number} first @param {number} last */
const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
const characters = [
  ...range(0x20, 0x7e),
  ...'\u00a0¡¿·',
  ...range(0xc0, 0xff),
  ...'ŒœŸ“”‘’„‚«»‹›–—…',
];

const font = await subset(readFileSync(face), characters.join(''), {
  targetFormat: 'woff2',
  // Kerning costs a kilobyte, and letters by hand stand unevenly anyway.
  keepFeatures: [],
  noHinting: true,
});
const built = `// Built from the typeface Mali by scripts/artwork/lettering.js; its licence is LICENSE-LETTERING.
export const lettering: string =
  '${font.toString('base64')}';
`;

let kept = '';
try {
  kept = readFileSync(target, 'utf8');
} catch {
  // Not built yet.
}
if (process.argv.includes('--check')) {
  if (kept !== built) {
    console.error('The lettering is not current. Run: npm run lettering');
    process.exitCode = 1;
  } else console.log('The lettering is current.');
} else {
  writeFileSync(target, built);
  console.log(`The lettering has ${characters.length} characters in ${font.length} bytes.`);
}
