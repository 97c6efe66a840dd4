/* A TrueType font to which glyphs can be added that are put together of those it has. */

/** Flags of a part of a glyph: its place is in words of two bytes, and an offset; another part follows. */
const [WORDS, OFFSET, MORE] = [1, 2, 32];
const WHOLE_SUM = 0xb1b0afba;

/** @typedef {{ id: number, x: number, y: number }} Part a glyph, and where it is put, in units of the font */
/** @typedef {{ outline: Buffer, width: number, left: number }} Glyph */

const padded = (/** @type {Buffer} */ data) =>
  Buffer.concat([data, Buffer.alloc(-data.length & 3)]);

/** The checksum of a table. @param {Buffer} data */
function sum(data) {
  let total = 0;
  for (let place = 0; place < data.length; place += 4)
    total = (total + data.readUInt32BE(place)) >>> 0;
  return total;
}

export class TrueType {
  /** @type {Map<string, Buffer>} */
  #tables = new Map();
  /** @type {Glyph[]} */
  #glyphs = [];

  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    const file = Buffer.from(bytes);
    for (let entry = 12; entry < 12 + 16 * file.readUInt16BE(4); entry += 16) {
      const start = file.readUInt32BE(entry + 8);
      const data = Buffer.from(file.subarray(start, start + file.readUInt32BE(entry + 12)));
      this.#tables.set(file.toString('latin1', entry, entry + 4), data);
    }
    const [loca, glyf, hmtx] = [this.#table('loca'), this.#table('glyf'), this.#table('hmtx')];
    const isLong = this.#table('head').readInt16BE(50) === 1;
    const place = (/** @type {number} */ id) =>
      isLong ? loca.readUInt32BE(4 * id) : 2 * loca.readUInt16BE(2 * id);
    const widths = this.#table('hhea').readUInt16BE(34);
    for (let id = 0; id < this.#table('maxp').readUInt16BE(4); id++)
      this.#glyphs.push({
        outline: glyf.subarray(place(id), place(id + 1)),
        width: hmtx.readUInt16BE(4 * Math.min(id, widths - 1)),
        left: hmtx.readInt16BE(id < widths ? 4 * id + 2 : 2 * (widths + id)),
      });
  }

  /** Units of the font to an em. */
  get em() {
    return this.#table('head').readUInt16BE(18);
  }

  /** The width of a glyph. @param {number} id */
  width(id) {
    return this.#glyphs[id]?.width ?? 0;
  }

  /** Adds a glyph and gives its number. @param {Part[]} parts @param {number} width */
  add(parts, width) {
    const drawn = parts.filter(({ id }) => this.#glyphs[id]?.outline.length);
    if (drawn.length === 0)
      return this.#glyphs.push({ outline: Buffer.alloc(0), width, left: 0 }) - 1;
    /** A side of all parts, by where an outline has it. */
    const sides = (/** @type {number} */ at, /** @type {'x' | 'y'} */ axis) =>
      drawn.map((part) => (this.#glyphs[part.id]?.outline.readInt16BE(at) ?? 0) + part[axis]);
    const left = Math.min(...sides(2, 'x'));
    const outline = Buffer.alloc(10 + 8 * drawn.length);
    [
      -1,
      left,
      Math.min(...sides(4, 'y')),
      Math.max(...sides(6, 'x')),
      Math.max(...sides(8, 'y')),
    ].forEach((value, index) => outline.writeInt16BE(value, 2 * index));
    drawn.forEach(({ id, x, y }, index) => {
      const start = 10 + 8 * index;
      outline.writeUInt16BE(WORDS | OFFSET | (index < drawn.length - 1 ? MORE : 0), start);
      outline.writeUInt16BE(id, start + 2);
      outline.writeInt16BE(x, start + 4);
      outline.writeInt16BE(y, start + 6);
    });
    const maxp = this.#table('maxp');
    const most = (/** @type {number} */ field, /** @type {number} */ value) =>
      maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(field), value), field);
    // Points and contours of a glyph with parts: no part has more than the largest.
    for (const field of [10, 12]) most(field, maxp.readUInt16BE(field - 4) * drawn.length);
    most(28, drawn.length);
    most(30, 2);
    return this.#glyphs.push({ outline, width, left }) - 1;
  }

  /** The font with what was added. */
  bytes() {
    const count = this.#glyphs.length;
    const outlines = this.#glyphs.map(({ outline }) => padded(outline));
    const loca = Buffer.alloc(4 * (count + 1));
    const hmtx = Buffer.alloc(4 * count);
    let end = 0;
    this.#glyphs.forEach(({ width, left }, id) => {
      end += outlines[id]?.length ?? 0;
      loca.writeUInt32BE(end, 4 * id + 4);
      hmtx.writeUInt16BE(width, 4 * id);
      hmtx.writeInt16BE(left, 4 * id + 2);
    });
    this.#tables.set('loca', loca).set('hmtx', hmtx).set('glyf', Buffer.concat(outlines));
    this.#table('maxp').writeUInt16BE(count, 4);
    this.#table('hhea').writeUInt16BE(count, 34);
    const head = this.#table('head');
    head.writeInt16BE(1, 50);
    head.writeUInt32BE(0, 8);

    const directory = Buffer.alloc(12 + 16 * this.#tables.size);
    const half = Math.floor(Math.log2(this.#tables.size));
    directory.writeUInt32BE(0x10000);
    [this.#tables.size, 16 << half, half, 16 * this.#tables.size - (16 << half)].forEach(
      (value, index) => directory.writeUInt16BE(value, 4 + 2 * index),
    );
    let place = directory.length;
    [...this.#tables].forEach(([name, data], index) => {
      const entry = 12 + 16 * index;
      directory.write(name, entry, 'latin1');
      directory.writeUInt32BE(sum(padded(data)), entry + 4);
      directory.writeUInt32BE(place, entry + 8);
      directory.writeUInt32BE(data.length, entry + 12);
      place += padded(data).length;
    });
    const whole = () => Buffer.concat([directory, ...[...this.#tables.values()].map(padded)]);
    head.writeUInt32BE((WHOLE_SUM - sum(whole())) >>> 0, 8);
    return whole();
  }

  /** @param {string} name */
  #table(name) {
    const data = this.#tables.get(name);
    if (!data) throw new Error(`The font has no table “${name}”.`);
    return data;
  }
}
