/*
 * Mends the text of a PDF by Chromium in a joined script (Arabic, Devanagari). It draws a letter or syllable of glyphs
 * that stand for nothing alone (a bowl and its dots), and a line from left to right: few readers find the words again.
 */
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { fromUtf16, hex, PdfFont, read, write } from './pdf-font.js';

const RIGHT_TO_LEFT = /\p{Script=Arabic}/u;
const LEFT_TO_RIGHT = /[\p{Script=Latin}\d]/u;
const MARK = /^\p{M}$/u;
/** How far before its letter a mark starts, in parts of an em: some readers sort by place. */
const LEAD = 0.02;

/** @typedef {{ id: number, x: number, y: number }} Glyph with its place in parts of an em */
/** @typedef {{ glyphs: Glyph[], text: string }} Cluster the glyphs of a letter or syllable, and what they stand for */
/** @typedef {{ fontName: string, font: PdfFont, size: number, matrix: string, clusters: Cluster[] }} Run of one face */

/** @param {string} block from BT to ET, as Chromium writes it @param {Map<string, PdfFont>} fonts @returns {Run} */
function readRun(block, fonts) {
  const [, fontName = '', digits = ''] = block.match(/\/(\w+) ([\d.]+) Tf/) ?? [];
  const [, matrix = ''] = block.match(/([-\d. ]+) Tm/) ?? [];
  const font = fonts.get(fontName);
  if (!font) throw new Error(`This text has no font: ${block}`);
  const size = Number(digits);
  /** @type {Cluster[]} */
  const clusters = [];
  /** @type {Cluster | undefined} */
  let open;
  let [x, y, pen] = [0, 0, 0];
  for (const [, actual, right, up, shown, end] of block.matchAll(
    /\/ActualText <FEFF(\w+)>|([-\d.]+) ([-\d.]+) Td|(<\w+>|\[.*\]) T[jJ]|(EMC)/gi,
  )) {
    if (actual) clusters.push((open = { glyphs: [], text: fromUtf16(actual) }));
    if (end) open = undefined;
    if (right && up) [x, y] = [x + Number(right) / size, y + Number(up) / size];
    if (right) pen = x;
    for (const [, codes = '', back = 0] of shown?.matchAll(/<(\w+)>|([-\d.]+)/g) ?? []) {
      pen -= Number(back) / 1000;
      for (const [code] of codes.matchAll(/.{4}/g)) {
        const id = parseInt(code, 16);
        if (!open) clusters.push({ glyphs: [], text: font.text(id) });
        (open ?? clusters.at(-1))?.glyphs.push({ id, x: pen, y });
        pen += font.width(id);
      }
    }
  }
  return { fontName, font, size, matrix, clusters };
}

/** Where the letter without its marks starts. @param {Cluster} cluster @param {PdfFont} font */
function startOf({ glyphs }, font) {
  const wide = glyphs.filter(({ id }) => font.width(id) > 0);
  return Math.min(...(wide.length ? wide : glyphs).map(({ x }) => x));
}

/**
 * A cluster as one glyph; in Arabic, vowel signs follow as glyphs of their own, or some readers would turn them round.
 * @param {Cluster} cluster @param {PdfFont} font @param {boolean} isRtl @param {Cluster} [next] what stands right of it
 * @returns {Glyph[]}
 */
function join(cluster, font, isRtl, next) {
  const { glyphs, text } = cluster;
  const isMark = (/** @type {Glyph} */ { id }) => {
    const own = font.text(id);
    return isRtl && MARK.test(own) && text.length > 1 && text.includes(own);
  };
  const marks = glyphs.filter(isMark);
  const letter = glyphs.filter((glyph) => !isMark(glyph));
  const letterText = marks.reduce((rest, { id }) => rest.replace(font.text(id), ''), text);
  const start = startOf(cluster, font);
  const from =
    (/** @type {number} */ origin) =>
    (/** @type {Glyph} */ { id, x, y }) => ({ id, x: x - origin, y });
  const end = Math.max(...letter.map(({ id, x }) => x + font.width(id)));
  // As wide as the way to its neighbour: a reader takes a gap for a space.
  const width = isRtl && next ? startOf(next, font) - start : end - start;
  const [first] = letter;
  const isWhole = !isRtl && letter.length === 1 && first && font.text(first.id) === text;
  return [
    isWhole
      ? first
      : { id: font.glyph(letter.map(from(start)), Math.max(width, 0), letterText), x: start, y: 0 },
    ...marks.map((mark) => ({
      id: font.glyph([from(start - LEAD)(mark)], 0, font.text(mark.id)),
      x: start - LEAD,
      y: 0,
    })),
  ];
}

/** @param {Run} run @param {boolean} isRtl @returns {string} the block that shows it in reading order */
function writeRun({ fontName, font, size, matrix, clusters }, isRtl) {
  const joined = clusters.map((cluster, index) => join(cluster, font, isRtl, clusters[index + 1]));
  let [left, low] = [0, 0];
  const shown = (isRtl ? joined.reverse() : joined).flat().map(({ id, x, y }) => {
    const step = [x - left, y - low].map((way) => Number((way * size).toFixed(3)));
    [left, low] = [x, y];
    return `${step.join(' ')} Td <${hex(id)}> Tj\n`;
  });
  return `BT\n/${fontName} ${size} Tf\n${matrix} Tm\n${shown.join('')}ET\n`;
}

/** @param {Run[]} runs of a paragraph, each line from left to right @returns {string} its blocks in reading order */
function writeParagraph(runs) {
  const texts = runs.map(({ clusters }) => clusters.map(({ text }) => text).join(''));
  if (!texts.some((text) => RIGHT_TO_LEFT.test(text)))
    return runs.map((run) => writeRun(run, false)).join('');
  const directions = texts.map((text) =>
    RIGHT_TO_LEFT.test(text) ? 'R' : LEFT_TO_RIGHT.test(text) ? 'L' : '-',
  );
  const baselines = runs.map(({ matrix }) => matrix.split(' ').at(-1));
  return [...new Set(baselines)]
    .map((baseline) => {
      const line = runs.flatMap((run, index) =>
        baselines[index] === baseline ? { run, direction: directions[index] } : [],
      );
      const order = line.map(({ direction }) => direction).join('');
      // A stretch of Latin words keeps its order.
      return [...order.matchAll(/L(?:[L-]*L)?|[R-]/g)]
        .reverse()
        .flatMap(({ 0: stretch, index }) =>
          line
            .slice(index, index + stretch.length)
            .map(({ run }) => writeRun(run, !stretch.startsWith('L'))),
        )
        .join('');
    })
    .join('');
}

/**
 * Gives each letter or syllable one glyph that stands for it, and shows the letters in the order in which they are read,
 * so that they are copied and read aloud as they were written. Nothing looks different.
 * @param {Uint8Array} pdf one page by Chromium
 * @returns {Promise<Uint8Array>}
 */
export async function mendText(pdf) {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { node } = document.getPage(0);
  const content = Buffer.from(read(node, 'Contents')).toString('latin1');
  if (!content.includes('/ActualText')) return pdf;
  const dicts = node.Resources()?.lookup(PDFName.of('Font'), PDFDict);
  const fonts = new Map(
    dicts?.keys().map((name) => [name.decodeText(), new PdfFont(dicts.lookup(name, PDFDict))]),
  );
  const mended = content.replace(/(?:^BT\n(?:.*\n)*?ET\n)+/gm, (blocks) =>
    writeParagraph(
      (blocks.match(/^BT\n(?:.*\n)*?ET\n/gm) ?? []).map((block) => readRun(block, fonts)),
    ),
  );
  write(node, 'Contents', Buffer.from(mended, 'latin1'));
  for (const font of fonts.values()) font.save();
  return document.save({ useObjectStreams: false });
}
