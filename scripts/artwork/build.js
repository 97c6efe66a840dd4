/*
 * Builds the drawings: the points in this folder become src/repair-card/artwork/<piece>.ts, one template to clone each.
 * With --check it only says what is not current.
 *
 * A layer's colour is a class (src/repair-card/artwork-colors.ts).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { optimize } from 'svgo';
import * as furniture from './furniture.js';
import { people } from './people.js';
import { unicorn } from './unicorn.js';

const FOLDER = 'src/repair-card/artwork';
/** What the page's own ink draws; the first three are stretched under their words. @type {Record<string, string>} */
const ORNAMENTS = { banner: '', frame: '', bubble: '', arrow: ' arrow', tick: ' tick' };
/** @type {Record<string, import('./sheet.js').Sheet>} */
const pieces = { people, unicorn, ...furniture };

/** The drawing as short SVG. @param {string} name */
function draw(name) {
  const { viewBox, paths } = /** @type {import('./sheet.js').Sheet} */ (pieces[name]).read();
  const stretch = ORNAMENTS[name] === '' ? ' preserveAspectRatio="none"' : '';
  const own = name in ORNAMENTS ? `ornament${ORNAMENTS[name]}` : 'drawing';
  const layers = paths.map(({ color, data }) => `<path class="${color}" d="${data}"/>`).join('');
  const { data } = optimize(
    `<svg class="${own}" viewBox="${viewBox}"${stretch} aria-hidden="true">${layers}</svg>`,
    {
      plugins: [{ name: 'convertPathData', params: { floatPrecision: 0, utilizeAbsolute: false } }],
    },
  );
  return data.replaceAll('/>', '></path>');
}

const options = { parser: 'typescript', ...JSON.parse(readFileSync('.prettierrc.json', 'utf8')) };
const stale = [];
for (const name of Object.keys(pieces)) {
  const built = await format(
    `// Built from the points in scripts/artwork/; change those, and run: npm run artwork
import { html } from 'lit';
export const ${name} = html\`${draw(name)}\`;`,
    options,
  );
  const file = `${FOLDER}/${name}.ts`;
  if (existsSync(file) && readFileSync(file, 'utf8') === built) continue;
  stale.push(name);
  if (!process.argv.includes('--check')) writeFileSync(file, built);
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Not current: ${stale.join(', ')}. Run: npm run artwork`);
  process.exitCode = 1;
} else {
  console.log(stale.length > 0 ? `Built ${stale.join(', ')}.` : 'All drawings are current.');
}
