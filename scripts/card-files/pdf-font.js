/* A TrueType font in a PDF: what its glyphs stand for, and glyphs that are added to it. */
import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFRawStream, PDFRef } from 'pdf-lib';
import { TrueType } from './truetype.js';

/** The most lines that a block of a character map may have. */
const BLOCK = 100;

/** Four hexadecimal digits. @param {number} number */
export const hex = (number) => number.toString(16).padStart(4, '0');
/** @param {string} digits */
export const fromUtf16 = (digits) => Buffer.from(digits, 'hex').swap16().toString('utf16le');
const toUtf16 = (/** @type {string} */ text) =>
  Buffer.from(text, 'utf16le').swap16().toString('hex');

/** @param {PDFDict} dict @param {string} name */
export function read(dict, name) {
  const stream = dict.lookup(PDFName.of(name));
  if (!(stream instanceof PDFRawStream)) throw new Error(`${name} is no stream.`);
  return decodePDFRawStream(stream).decode();
}

/** @param {PDFDict} dict @param {string} name @param {Buffer} bytes */
export function write(dict, name, bytes) {
  const reference = dict.get(PDFName.of(name));
  if (!(reference instanceof PDFRef)) throw new Error(`${name} is no reference.`);
  dict.context.assign(reference, dict.context.flateStream(bytes, { Length1: bytes.length }));
}

export class PdfFont {
  /** What each glyph stands for. @type {Map<number, string>} */
  #texts = new Map();
  /** @type {Map<string, number>} */
  #added = new Map();
  #dict;
  #descendant;
  #descriptor;
  #map;
  #face;

  /** @param {PDFDict} dict */
  constructor(dict) {
    this.#dict = dict;
    this.#descendant = dict.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
    this.#descriptor = this.#descendant.lookup(PDFName.of('FontDescriptor'), PDFDict);
    this.#face = new TrueType(read(this.#descriptor, 'FontFile2'));
    this.#map = Buffer.from(read(dict, 'ToUnicode')).toString('latin1');
    for (const [, from = '', to = from, first = ''] of this.#map.matchAll(
      /^<(\w{4})> (?:<(\w{4})> )?<(\w+)>$/gm,
    ))
      for (let id = parseInt(from, 16), step = 0; id <= parseInt(to, 16); id++, step++) {
        const text = fromUtf16(first);
        const last = text.charCodeAt(text.length - 1);
        this.#texts.set(id, text.slice(0, -1) + String.fromCharCode(last + step));
      }
  }

  /** @param {number} id @returns {string} what a glyph stands for */
  text(id) {
    return this.#texts.get(id) ?? '';
  }

  /** @param {number} id @returns {number} how wide a glyph is, in parts of an em */
  width(id) {
    return this.#face.width(id) / this.#face.em;
  }

  /**
   * The number of the glyph that is drawn of these and stands for a text.
   * @param {import('./truetype.js').Part[]} glyphs @param {number} width both in parts of an em @param {string} text
   */
  glyph(glyphs, width, text) {
    const units = (/** @type {number} */ length) => Math.round(length * this.#face.em);
    const parts = glyphs.map(({ id, x, y }) => ({ id, x: units(x), y: units(y) }));
    const key = JSON.stringify([parts, units(width), text]);
    const id = this.#added.get(key) ?? this.#face.add(parts, units(width));
    this.#added.set(key, id);
    this.#texts.set(id, text);
    return id;
  }

  /** Writes what was added into the PDF. */
  save() {
    const ids = [...this.#added.values()];
    if (ids.length === 0) return;
    write(this.#descriptor, 'FontFile2', this.#face.bytes());
    const blocks = ids.flatMap((_, index) => {
      const block = index % BLOCK === 0 ? ids.slice(index, index + BLOCK) : [];
      const lines = block.map((id) => `<${hex(id)}> <${toUtf16(this.text(id))}>\n`);
      return block.length ? `${block.length} beginbfchar\n${lines.join('')}endbfchar\n` : [];
    });
    const map = this.#map.replace('endcmap', `${blocks.join('')}endcmap`);
    write(this.#dict, 'ToUnicode', Buffer.from(map, 'latin1'));
    const widths = this.#descendant.lookup(PDFName.of('W'), PDFArray);
    const added = ids.map((id) => Math.round(1000 * this.width(id)));
    widths.push(this.#dict.context.obj(ids[0] ?? 0));
    widths.push(this.#dict.context.obj(added));
  }
}
