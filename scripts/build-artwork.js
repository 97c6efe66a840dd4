/*
 * Builds the drawings: every src/repair-card/artwork/<piece>.svg, which an illustrator edits, becomes <piece>.ts
 * beside it, one template to clone. With names it builds only those; with --check it only says what is not current.
 *
 * In a source, `<path class="line" data-weight="7">` is the centre line of a stroke of ink (`data-profile` says how its
 * width changes, `data-color` its colour if it is not ink); every other path is a fill whose class names its colour (see artwork-colors.ts). Fills move a little
 * off the line, as in a two-colour print, unless they carry `data-register="exact"`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { optimize } from 'svgo';
import { inkOutline } from './ink.js';

const folder = 'src/repair-card/artwork';
const colors = [
  ...['ink', 'gold', 'white', 'eye', 'unicorn', 'mane'],
  ...['skin-left', 'skin-right', 'hair-left', 'hair-right', 'clothes-left', 'clothes-right'],
];
const OFF = 'translate(2 1.5)';
/** Of a drawing's coordinates: a unit becomes about a pixel where the card is widest. */
const SCALE = 0.65;

/** @typedef {{ color: string, path: string, isOff: boolean }} Shape */

/** The shapes of a source in paint order, and its root's attributes. @param {string} source @param {string} file */
function readSource(source, file) {
  /** @type {Shape[]} */
  const shapes = [];
  /** @type {Record<string, string>} */
  let root = {};
  const stop = (/** @type {string} */ reason) => {
    throw new Error(`${file}: ${reason}`);
  };
  optimize(source, {
    plugins: [
      {
        name: 'read-shapes',
        fn: () => ({
          element: {
            enter: ({ name, attributes }) => {
              if (name === 'svg') root = { ...attributes };
              if (name !== 'path') return;
              const { class: color = '', d = '' } = attributes;
              if (color === 'line') {
                const weight = attributes['data-weight'] ?? '6';
                const profile = attributes['data-profile'] ?? 'taper';
                try {
                  shapes.push({
                    color: attributes['data-color'] ?? 'ink',
                    path: inkOutline(d, Number(weight), profile),
                    isOff: false,
                  });
                } catch (error) {
                  stop(/** @type {Error} */ (error).message);
                }
              } else if (!colors.includes(color)) {
                stop(`class "${color}" is not a colour; use line, ${colors.join(', ')}`);
              } else if (!/z\s*$/i.test(d)) {
                stop(`a fill of class "${color}" is not closed: ${d.slice(0, 40)}…`);
              } else {
                const isOff = color !== 'ink' && attributes['data-register'] !== 'exact';
                shapes.push({ color, path: d, isOff });
              }
            },
          },
        }),
      },
    ],
  });
  if (!root.viewBox) stop('the svg has no viewBox');
  if (shapes.length === 0) stop('there is nothing drawn');
  return { shapes, root };
}

/** The built drawing as SVG: neighbours of one colour are one path, coordinates are whole numbers. @param {string} file */
function draw(file) {
  const { shapes, root } = readSource(readFileSync(file, 'utf8'), file);
  /** @type {Shape[]} */
  const merged = [];
  for (const shape of shapes) {
    const last = merged.at(-1);
    if (last?.color === shape.color && last.isOff === shape.isOff) last.path += shape.path;
    else merged.push({ ...shape });
  }
  const scale = root.preserveAspectRatio ? 1 : SCALE;
  const paths = merged.map(
    ({ color, path, isOff }) =>
      `<path class="${color}" transform="scale(${scale}) ${isOff ? OFF : ''}" d="${path}"/>`,
  );
  const viewBox = (root.viewBox ?? '').split(/[ ,]+/).map((value) => Number(value) * scale);
  const stretch = root.preserveAspectRatio
    ? ` preserveAspectRatio="${root.preserveAspectRatio}"`
    : '';
  const { data } = optimize(
    `<svg class="${root.class ?? 'drawing'}" viewBox="${viewBox.join(' ')}"${stretch} aria-hidden="true" focusable="false">${paths.join('')}</svg>`,
    {
      plugins: [{ name: 'convertPathData', params: { floatPrecision: 0, applyTransforms: true } }],
    },
  );
  return data.replaceAll('/>', '></path>');
}

const options = { parser: 'typescript', ...JSON.parse(readFileSync('.prettierrc.json', 'utf8')) };
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const pieces = readdirSync(folder)
  .filter((file) => file.endsWith('.svg'))
  .map((file) => file.replace(/\.svg$/, ''))
  .filter((piece) => names.length === 0 || names.includes(piece));
const stale = [];
try {
  for (const piece of pieces) {
    const name = piece.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
    const built = await format(
      `// Built from ${piece}.svg by scripts/build-artwork.js; change that instead.
import { html } from 'lit';
export const ${name} = html\`${draw(`${folder}/${piece}.svg`)}\`;`,
      options,
    );
    const target = `${folder}/${piece}.ts`;
    let kept = '';
    try {
      kept = readFileSync(target, 'utf8');
    } catch {
      // Not built yet.
    }
    if (kept === built) continue;
    stale.push(piece);
    if (!process.argv.includes('--check')) writeFileSync(target, built);
  }
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exit(1);
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Not current: ${stale.join(', ')}. Run: npm run artwork`);
  process.exitCode = 1;
} else {
  console.log(stale.length > 0 ? `Built ${stale.join(', ')}.` : 'All drawings are current.');
}
