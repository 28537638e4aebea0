// What is packed in a file that a browser writes: gzip, zlib and brotli, and the tables of LevelDB, which holds what
// pages keep.

import { brotliDecompressSync, constants, inflateRawSync, inflateSync } from 'node:zlib';

/** No part is unpacked to more than this. */
const LIMIT = 50_000_000;

/** Something that was unpacked, and how it was packed. */
export interface Unpacked { bytes: Buffer; as: 'gzip' | 'zlib' | 'brotli' | 'table' }

/** Everything that can be unpacked from a file: gzip and zlib wherever they begin, brotli if all of it is. */
export function* unpackedParts(file: Buffer): Generator<Unpacked> {
  // What is cut off gives what there is of it.
  const options = { maxOutputLength: LIMIT, finishFlush: constants.Z_SYNC_FLUSH };
  for (const at of places(file, 0x1f)) {
    // Not by `gunzip`, which takes what comes after for one more part, and fails.
    const from = gzipContent(file, at);
    const bytes = from ? attempt(() => inflateRawSync(file.subarray(from), options)) : undefined;
    if (bytes) yield { bytes, as: 'gzip' };
  }
  for (const at of places(file, 0x78)) {
    const kind = file[at + 1] ?? 0;
    const bytes = [0x01, 0x5e, 0x9c, 0xda].includes(kind) ? attempt(() => inflateSync(file.subarray(at), options)) : undefined;
    if (bytes) yield { bytes, as: 'zlib' };
  }
  const whole = attempt(() => brotliDecompressSync(file, { maxOutputLength: LIMIT }));
  if (whole) yield { bytes: whole, as: 'brotli' };
  for (const bytes of tableBlocks(file)) yield { bytes, as: 'table' };
}

function* places(file: Buffer, byte: number): Generator<number> {
  for (let at = file.indexOf(byte); at >= 0; at = file.indexOf(byte, at + 1)) yield at;
}

/** Where the content of a gzip part begins, after its head of ten bytes and what its flags say; nothing if it is none. */
function gzipContent(file: Buffer, at: number): number | undefined {
  const flags = file[at + 3] ?? 0;
  if (file[at + 1] !== 0x8b || file[at + 2] !== 8 || at + 12 > file.length) return undefined;
  let from = at + 10;
  if (flags & 4) from += 2 + file.readUInt16LE(from);
  // The name of a file and a comment, each up to its zero.
  for (const text of [8, 16]) if (flags & text) from = file.indexOf(0, from) + 1 || file.length;
  return flags & 2 ? from + 2 : from;
}

/** Unpacks what may be packed. Bytes that only look so are no error; any other error is. */
function attempt(unpack: () => Buffer): Buffer | undefined {
  try {
    return unpack();
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (/^(Z_(DATA|BUF)_ERROR|Z_NEED_DICT|ERR__ERROR_FORMAT_.*|ERR_BROTLI_.*)$/.test(code)) return undefined;
    throw error;
  }
}

/** The blocks of a LevelDB table (`.ldb`): found by its index, after its magic number. */
function* tableBlocks(file: Buffer): Generator<Buffer> {
  const MAGIC = Buffer.from('57fb808b247547db', 'hex');
  if (file.length < 48 || !file.subarray(-8).equals(MAGIC)) return;
  const footer = new Reader(file.subarray(-48));
  footer.pair();
  const index = block(file, footer.pair());
  yield index;
  for (const place of placesIn(index)) yield block(file, place);
}

type Place = [from: number, length: number];

/** The places of the blocks that an index names: at the end of each of its entries. */
function* placesIn(index: Buffer): Generator<Place> {
  const restarts = index.readUInt32LE(index.length - 4);
  const entries = new Reader(index.subarray(0, index.length - 4 - 4 * restarts));
  while (!entries.done) {
    entries.number();
    const [key, value] = entries.pair();
    entries.skip(key);
    yield new Reader(entries.skip(value)).pair();
  }
}

/** A block; the byte after it tells how it is packed. */
function block(file: Buffer, [from, length]: Place): Buffer {
  const content = file.subarray(from, from + length);
  const kind = file[from + length];
  if (kind === 0) return content;
  if (kind === 1) return unsnap(content);
  throw new Error(`a block of a table is packed in a way that is not known: ${kind}`);
}

/** Unpacks snappy: literals, and copies of what has come before. */
function unsnap(packed: Buffer): Buffer {
  const reader = new Reader(packed);
  const length = reader.number();
  if (length > LIMIT) throw new Error(`a block of ${length} bytes`);
  const out = Buffer.alloc(length);
  let to = 0;
  while (!reader.done) {
    const tag = reader.skip(1)[0]!;
    if ((tag & 3) === 0) {
      const few = (tag >> 2) + 1;
      const size = few > 60 ? reader.little(few - 60) + 1 : few;
      to += reader.skip(size).copy(out, to);
      continue;
    }
    const near = (tag & 3) === 1;
    const size = near ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const back = near ? ((tag >> 5) << 8) | reader.little(1) : reader.little((tag & 3) === 2 ? 2 : 4);
    // Byte for byte: a copy may run into itself.
    for (let step = 0; step < size; step += 1, to += 1) out[to] = out[to - back]!;
  }
  return out;
}

/** Reads bytes from their beginning. */
class Reader {
  private at = 0;

  constructor(private readonly bytes: Buffer) {}

  get done(): boolean {
    return this.at >= this.bytes.length;
  }

  /** A number of any length, seven bits in each byte. */
  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes.readUInt8(this.at++);
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  pair(): [number, number] {
    return [this.number(), this.number()];
  }

  /** A number of so many bytes, the least first. */
  little(count: number): number {
    return this.skip(count).readUIntLE(0, count);
  }

  /** So many bytes, which are then behind. */
  skip(count: number): Buffer {
    const skipped = this.bytes.subarray(this.at, this.at + count);
    if (skipped.length < count) throw new Error('a table ends too soon');
    this.at += count;
    return skipped;
  }
}
