/* What there is to know of a PDF of the card beyond what poppler says: its marks, its structure and its letters' sizes. */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
} from 'pdf-lib';
import { read } from './pdf-font.js';
import { below } from './pdf-ua.js';

/** Operators that paint, Chromium's forms among them. */
const PAINTS = /(?:^| )(f|F|f\*|B|B\*|b|b\*|S|s|sh|Do|Tj|TJ)$/;

/** How many things are painted that are neither tagged nor an artifact. @param {string[]} lines of the content */
function unmarked(lines) {
  let [depth, found] = [0, 0];
  for (const line of lines) {
    if (/(BDC|BMC)$/.test(line)) depth++;
    else if (line === 'EMC') depth--;
    else if (depth === 0 && PAINTS.test(line)) found++;
  }
  return found;
}

/** The sizes of the letters in points, smallest first. @param {string[]} lines of the content */
function letterSizes(lines) {
  const sizes = new Set();
  let stack = [1];
  for (const line of lines) {
    if (line === 'q') stack.push(stack.at(-1) ?? 1);
    else if (line === 'Q') stack.pop();
    const [, scale] = line.match(/^([-\d.]+) 0 0 [-\d.]+ [-\d.]+ [-\d.]+ cm$/) ?? [];
    if (scale) stack[stack.length - 1] = (stack.at(-1) ?? 1) * Number(scale);
    const [, size] = line.match(/ ([\d.]+) Tf$/) ?? [];
    if (size) sizes.add(Math.round(Number(size) * (stack.at(-1) ?? 1) * 10) / 10);
  }
  return [...sizes].sort((one, other) => one - other);
}

/** @param {Uint8Array} pdf */
export async function readPdf(pdf) {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { catalog } = document;
  const { node } = document.getPage(0);
  const lines = Buffer.from(read(node, 'Contents')).toString('latin1').split('\n');
  const kindOf = (/** @type {PDFDict} */ element) => element.lookup(PDFName.of('S'))?.toString();
  const structure = below(catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict));
  const figures = structure
    .filter(({ element }) => kindOf(element) === '/Figure')
    .map(({ element }) => {
      const alternative = element.lookup(PDFName.of('Alt'));
      const layout = element.lookup(PDFName.of('A'));
      const box = layout instanceof PDFDict ? layout.lookup(PDFName.of('BBox')) : undefined;
      return {
        alternative:
          alternative instanceof PDFHexString || alternative instanceof PDFString
            ? alternative.decodeText()
            : '',
        box:
          box instanceof PDFArray
            ? box.asArray().map((side) => (side instanceof PDFNumber ? side.asNumber() : NaN))
            : [],
      };
    });
  const preferences = catalog.lookup(PDFName.of('ViewerPreferences'));
  return {
    figures,
    sizes: letterSizes(lines),
    unmarked: unmarked(lines),
    metadata: Buffer.from(read(catalog, 'Metadata')).toString(),
    tabs: node.lookup(PDFName.of('Tabs'))?.toString(),
    showsTitle:
      preferences instanceof PDFDict &&
      preferences.lookup(PDFName.of('DisplayDocTitle'))?.toString() === 'true',
    wrongItems: structure.filter(
      ({ element, parent }) => parent === '/LI' && !/^\/(Lbl|LBody)$/.test(kindOf(element) ?? ''),
    ).length,
  };
}
