/* Ink: a centre line becomes one filled outline of varying width, in few curves. */
import fitCurve from 'fit-curve';
import { svgPathProperties } from 'svg-path-properties';

/** Half of the line's width at a place along it (0 to 1), as a share. @type {Record<string, (along: number) => number>} */
const profiles = {
  taper: (along) => 0.22 + 0.78 * Math.sin(Math.PI * along) ** 0.7,
  in: (along) => 1 - 0.85 * along ** 1.5,
  out: (along) => 0.15 + 0.85 * along ** 0.7,
  even: (along) => 0.85 + 0.15 * Math.sin(Math.PI * along),
};

const profileNames = Object.keys(profiles);

/** @typedef {[x: number, y: number]} Point */

const at = (/** @type {number[]} */ [x = 0, y = 0]) => `${Math.round(x)} ${Math.round(y)}`;

/** Few curves through many points. @param {Point[]} points */
const curves = (points) =>
  fitCurve(points, 2)
    .map(([, one, two, end]) => `C${at(one)} ${at(two)} ${at(end)}`)
    .join('');

/**
 * The outline of an inked line. Light comes from the upper left: a line is heavier where it faces away.
 * @param {string} path the centre line as SVG path data
 * @param {number} weight its full width in units of the drawing
 * @param {string} profile how the width changes along it: `taper`, `in`, `out` or `even`
 * @returns {string} path data of a closed shape
 */
export function inkOutline(path, weight, profile) {
  const width = profiles[profile];
  if (!width) throw new Error(`profile "${profile}" is not known; use ${profileNames.join(', ')}`);
  const line = new svgPathProperties(path);
  const length = line.getTotalLength();
  if (!(length > 0)) throw new Error(`the line "${path}" has no length`);
  const steps = Math.max(6, Math.round(length / 9));
  const left = /** @type {Point[]} */ ([]);
  const right = /** @type {Point[]} */ ([]);
  for (let step = 0; step <= steps; step++) {
    const along = step / steps;
    const { x, y, tangentX, tangentY } = line.getPropertiesAtLength(length * along);
    // The outward side of a line is not known; a line that runs across the light is heavier than one along it.
    const across = Math.abs(tangentX * 0.7 - tangentY * 0.7);
    const half = (weight / 2) * width(along) * (0.8 + 0.35 * across);
    left.push([x - tangentY * half, y + tangentX * half]);
    right.unshift([x + tangentY * half, y - tangentX * half]);
  }
  return `M${at(/** @type {Point} */ (left[0]))}${curves(left)}L${at(/** @type {Point} */ (right[0]))}${curves(right)}Z`;
}
