/*
 * Builds the drawings: the points in this folder become one template to clone each, src/repair-card/artwork/<piece>.ts,
 * src/repair-checklist/artwork.ts and src/rupture-diagram/artwork.ts, and for the site's pages one picture of the two people,
 * demo/people.svg. With --check it only says what is not current.
 *
 * A layer's colour is a class, which each element's styles know.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { format } from 'prettier';
import { optimize } from 'svgo';
import { loadSource } from '../build/load-source.js';
import { ring } from './circles.js';
import * as furniture from './furniture.js';
import * as kindGlyphs from './kind-glyphs.js';
import * as partGlyphs from './part-glyphs.js';
import { people } from './people.js';
import { unicorn } from './unicorn.js';

const FOLDER = 'src/repair-card/artwork';
/** What the page's own ink draws; the first three are stretched under their words. @type {Record<string, string>} */
const ORNAMENTS = { banner: '', frame: '', bubble: '', arrow: ' arrow', tick: ' tick' };
/** @type {Record<string, import('./sheet.js').Sheet>} */
const pieces = { people, unicorn, ...furniture };
const { done, tail, cameAbout, ...others } = partGlyphs;
const parts = { ...others, 'co-creation': cameAbout };

/** The layers of a drawing in their colours. @param {import('./sheet.js').Sheet} sheet */
const layersOf = (sheet) =>
  sheet
    .read()
    .paths.map(({ color, data }) => `<path class="${color}" d="${data}"/>`)
    .join('');

/** The same as short SVG. @param {string} svg */
const shortened = (svg) =>
  optimize(svg, {
    plugins: [{ name: 'convertPathData', params: { floatPrecision: 0, utilizeAbsolute: false } }],
  }).data.replaceAll('/>', '></path>');

/** A drawing as short SVG. @param {import('./sheet.js').Sheet} sheet @param {string} classes @param {string} [stretch] */
const svgOf = (sheet, classes, stretch = '') =>
  shortened(
    `<svg class="${classes}" viewBox="${sheet.read().viewBox}"${stretch} aria-hidden="true">${layersOf(sheet)}</svg>`,
  );

/** A drawing of the card. @param {string} name */
const draw = (name) =>
  svgOf(
    /** @type {import('./sheet.js').Sheet} */ (pieces[name]),
    name in ORNAMENTS ? `ornament${ORNAMENTS[name]}` : 'drawing',
    ORNAMENTS[name] === '' ? ' preserveAspectRatio="none"' : '',
  );

/** What stands inside another drawing: its layers only. @param {import('./sheet.js').Sheet} sheet */
const inside = (sheet) => shortened(`<svg>${layersOf(sheet)}</svg>`).replace(/<\/?svg>/g, '');

/** The two people alone, in the card's own colours, by day and by night. */
async function peopleAlone() {
  /** @type {typeof import('../../src/repair-card/artwork-colors.ts')} */
  const { artworkColors } = await loadSource('src/repair-card/artwork-colors.ts');
  const code = Buffer.from(`:root { color-scheme: light dark } ${artworkColors.cssText}`);
  const styles = transform({ filename: 'people.css', code, minify: true }).code;
  const drawn = inside(people).replace(/<path class="disc".*?<\/path>/s, '');
  return `<svg xmlns="http://www.w3.org/2000/svg" class="base" viewBox="134 62 556 738"><style>${styles}</style>${drawn}</svg>\n`;
}

/** @type {Record<string, string>} each file, and what it exports */
const files = {
  ...Object.fromEntries(
    Object.keys(pieces).map((name) => [
      `${FOLDER}/${name}.ts`,
      `import { html } from 'lit';
export const ${name} = html\`${draw(name)}\`;`,
    ]),
  ),
  'src/repair-checklist/artwork.ts': `import { html, type TemplateResult } from 'lit';
/** By the part's name. */
export const glyphs: Partial<Record<string, TemplateResult>> = {
${Object.entries(parts)
  .map(([name, sheet]) => `'${name}': html\`${svgOf(sheet, 'glyph')}\`,`)
  .join('\n')}
};
export const done = html\`${svgOf(done, 'glyph done')}\`;
export const tail = html\`${svgOf(tail, 'tail')}\`;`,
  'src/rupture-diagram/artwork.ts': `import { svg, type TemplateResult } from 'lit';
export const ring = svg\`${inside(ring)}\`;
/** By the kind's name; each in a box of 96. */
export const glyphs: Record<string, TemplateResult<2>> = {
${Object.entries(kindGlyphs)
  .map(([name, sheet]) => `${name}: svg\`<g class="glyph">${inside(sheet)}</g>\`,`)
  .join('\n')}
};`,
};

const options = { parser: 'typescript', ...JSON.parse(readFileSync('.prettierrc.json', 'utf8')) };
/** @type {Record<string, string>} each file as it has to be */
const built = { 'demo/people.svg': await peopleAlone() };
for (const [file, content] of Object.entries(files))
  built[file] = await format(
    `// Built from the points in scripts/artwork/; change those, and run: npm run artwork
${content}`,
    options,
  );
const stale = [];
for (const [file, content] of Object.entries(built)) {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) continue;
  stale.push(file);
  if (!process.argv.includes('--check')) writeFileSync(file, content);
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Not current: ${stale.join(', ')}. Run: npm run artwork`);
  process.exitCode = 1;
} else {
  console.log(stale.length > 0 ? `Built ${stale.join(', ')}.` : 'All drawings are current.');
}
