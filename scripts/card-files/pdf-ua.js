/*
 * Completes a tagged PDF by Chromium to PDF/UA-1: says that it is one, marks what is decoration as such, and gives lists
 * and figures what they need. One page, one content stream.
 */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber } from 'pdf-lib';
import { read, write } from './pdf-font.js';

const escaped = (/** @type {string} */ text) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** @param {string} title @param {string} language */
const metadata = (title, language) => `<?xpacket begin="\u{feff}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;

/**
 * Marks each shape, and each form (what is half transparent, in an older Chromium), that belongs to nothing tagged as an
 * artifact. A shape that only clips is not painted.
 * @param {string} content as Chromium writes it, an operator at the end of each line
 */
function markArtifacts(content) {
  let depth = 0;
  /** @type {string[]} */
  let shape = [];
  return content
    .split('\n')
    .flatMap((line) => {
      if (/(BDC|BMC)$/.test(line)) depth++;
      if (/^EMC$/.test(line)) depth--;
      if (depth === 0 && / Do$/.test(line)) return ['/Artifact BMC', line, 'EMC'];
      const isBegun = shape.length > 0 || / (m|re)$/.test(line);
      if (depth > 0 || !isBegun) return [line];
      shape.push(line);
      if (!/^(f|F|f\*|B|B\*|b|b\*|S|s|n|W\*? n)$/.test(line)) return [];
      const whole = /n$/.test(line) ? shape : ['/Artifact BMC', ...shape, 'EMC'];
      shape = [];
      return whole;
    })
    .join('\n');
}

/** The elements below one in the structure, each with its parent's kind. @param {PDFDict} element @returns {{ element: PDFDict, parent: string }[]} */
export function below(element) {
  const kids = element.lookup(PDFName.of('K'));
  const all = kids instanceof PDFArray ? kids.asArray() : kids ? [kids] : [];
  const parent = element.lookup(PDFName.of('S'))?.toString() ?? '';
  return all
    .map((kid) => element.context.lookup(kid))
    .filter((kid) => kid instanceof PDFDict && kid.has(PDFName.of('S')))
    .flatMap((kid) => {
      const dict = /** @type {PDFDict} */ (kid);
      return [{ element: dict, parent }, ...below(dict)];
    });
}

/**
 * @param {Uint8Array} pdf
 * @param {{ title: string, language: string, boxes: number[][] }} card the figures' boxes from the sheet's upper left, in points
 */
export async function markForAll(pdf, { title, language, boxes }) {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { catalog, context } = document;
  const page = document.getPage(0);
  const content = Buffer.from(read(page.node, 'Contents')).toString('latin1');
  write(page.node, 'Contents', Buffer.from(markArtifacts(content), 'latin1'));
  const xmp = context.stream(Buffer.from(metadata(title, language)), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  catalog.set(PDFName.of('Metadata'), context.register(xmp));
  const height = page.getHeight();
  const left = [...boxes];
  for (const { element, parent } of below(catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict))) {
    const kind = element.lookup(PDFName.of('S'))?.toString();
    if (parent === '/LI' && kind === '/NonStruct')
      element.set(PDFName.of('S'), PDFName.of('LBody'));
    if (kind !== '/Figure') continue;
    const [from = 0, top = 0, to = 0, bottom = 0] = left.shift() ?? [];
    const box = [from, height - bottom, to, height - top].map((side) =>
      PDFNumber.of(Math.round(side)),
    );
    element.set(PDFName.of('A'), context.obj({ O: 'Layout', Placement: 'Block', BBox: box }));
  }
  return document.save({ useObjectStreams: false });
}
