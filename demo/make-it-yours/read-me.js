/* The one page that lies in the zip beside the files. */
import { fill } from './fill.js';
import { words } from './words.js';

/**
 * @param {import('./code.js').Made} made @param {{ place: string, integrity: Record<string, string>, version: string, page: string, signed: string, steps: string[] }} about
 */
export function readMe(
  { code, once, files, base },
  { place, integrity, version, page, signed, steps },
) {
  const text = words.readMe;
  const hashes = files.map(
    ({ name, as }) => `  ${base}${as}\n    ${integrity[name] ?? text.noHash}`,
  );
  const titled = (/** @type {string} */ title, /** @type {string} */ what) =>
    `${title}\n${'-'.repeat(title.length)}\n${what}\n`;
  return `${fill(text.head, { version, place })}

${text.todo}
${steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}

${text.files}
${hashes.join('\n')}

${text.private}
${text.anew}
  ${page}
${text.signed}
  ${signed}

${text.licence}
${text.credit}
  ${text.line}
${once ? `\n${titled(text.once, once)}` : ''}
${titled(text.code, code)}`;
}
