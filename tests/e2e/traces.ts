// Where something about a child could be left behind: what the browser keeps, and what it writes to disk.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** Everything that a page can keep something in, as one text. The clipboard is the user's own. */
export async function kept(page: Page): Promise<string> {
  const found = await page.evaluate(async () => {
    const store = (one: Storage) => Object.entries(one).flat();
    const databases = await indexedDB.databases();
    const contents = await Promise.all(databases.map(({ name }) => new Promise<unknown>((done) => {
      const opening = indexedDB.open(name ?? '');
      opening.onsuccess = () => {
        const database = opening.result;
        const stores = [...database.objectStoreNames];
        if (stores.length === 0) return done([name]);
        const reading = database.transaction(stores);
        const all = stores.map((one) => new Promise((got) => {
          const request = reading.objectStore(one).getAll();
          request.onsuccess = () => got(request.result);
        }));
        void Promise.all(all).then((values) => done([name, stores, values]));
      };
    })));
    const caches = globalThis.caches ? await globalThis.caches.keys() : [];
    return JSON.stringify([
      store(localStorage), store(sessionStorage), contents, caches, document.cookie, location.href,
      history.state, document.title, globalThis.name, performance.getEntries().map((entry) => entry.name),
    ]);
  });
  return found;
}

/** A mark on disk: which file, how it was written. */
export interface Trace { file: string; mark: string; as: string }

/** Every file of a folder in which one of the marks stands: in UTF-8 or UTF-16, plain or in a compressed part. */
export function onDisk(folder: string, marks: string[]): Trace[] {
  const traces: Trace[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = readFileSync(path);
    const look = (bytes: Buffer, as: string) => {
      for (const mark of marks) {
        for (const coding of ['utf8', 'utf16le', 'latin1'] as const) {
          if (bytes.includes(Buffer.from(mark, coding))) traces.push({ file: path, mark, as: `${as} ${coding}` });
        }
      }
    };
    for (const mark of marks) if (entry.name.includes(mark)) traces.push({ file: path, mark, as: 'file name' });
    look(content, 'plain');
    for (const unpacked of compressedParts(content)) look(unpacked, 'compressed');
  }
  return traces;
}

/** What can be unpacked from a file: gzip, zlib and snappy parts, and the whole as brotli. */
function* compressedParts(content: Buffer): Generator<Buffer> {
  const attempt = (unpack: () => Buffer): Buffer | undefined => {
    try {
      return unpack();
    } catch {
      return undefined;
    }
  };
  const options = { maxOutputLength: 50_000_000 };
  for (let at = content.indexOf(0x1f); at >= 0; at = content.indexOf(0x1f, at + 1)) {
    const part = content[at + 1] === 0x8b ? attempt(() => gunzipSync(content.subarray(at), options)) : undefined;
    if (part) yield part;
  }
  for (let at = content.indexOf(0x78); at >= 0; at = content.indexOf(0x78, at + 1)) {
    const kind = content[at + 1] ?? 0;
    const part = [0x01, 0x5e, 0x9c, 0xda].includes(kind) ? attempt(() => inflateSync(content.subarray(at), options)) : undefined;
    if (part) yield part;
  }
  const whole = attempt(() => brotliDecompressSync(content, options));
  if (whole) yield whole;
  yield* snappyBlocks(content);
}

/** The blocks of a LevelDB table (`.ldb`), which are packed with snappy: found by its index, after its magic number. */
function* snappyBlocks(file: Buffer): Generator<Buffer> {
  const MAGIC = Buffer.from('57fb808b247547db', 'hex');
  if (file.length < 48 || !file.subarray(-8).equals(MAGIC)) return;
  // Every block ends in a byte that tells how it is packed (1 is snappy) and four of checksum. Blocks lie one after
  // another, so that each begins where the one before ends.
  const footer = file.subarray(-48);
  let at = 0;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = footer[at++] ?? 0;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  number();
  number();
  const [place, size] = [number(), number()];
  const index = block(file, place, size);
  if (!index) return;
  yield index;
  for (const [from, length] of handles(index)) {
    const content = block(file, from, length);
    if (content) yield content;
  }
}

/** The places of the blocks that an index names: at the end of each of its entries. */
function* handles(index: Buffer): Generator<[number, number]> {
  const restarts = index.readUInt32LE(index.length - 4);
  const end = index.length - 4 - 4 * restarts;
  let at = 0;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = index[at++] ?? 0;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < end) {
    number();
    const [own, length] = [number(), number()];
    at += own;
    const next = at + length;
    yield [number(), number()];
    at = next;
  }
}

function block(file: Buffer, place: number, size: number): Buffer | undefined {
  const content = file.subarray(place, place + size);
  return file[place + size] === 1 ? unsnap(content) : content;
}

/** Unpacks snappy: literals, and copies of what has come before. */
function unsnap(packed: Buffer): Buffer | undefined {
  let at = 0;
  let length = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = packed[at++];
    if (byte === undefined || shift > 28) return undefined;
    length += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) break;
  }
  if (length > 50_000_000) return undefined;
  const out = Buffer.alloc(length);
  let to = 0;
  while (at < packed.length) {
    const tag = packed[at++]!;
    let size = (tag >> 2) + 1;
    if ((tag & 3) === 0) {
      if (size > 60) {
        const bytes = size - 60;
        size = packed.readUIntLE(at, bytes) + 1;
        at += bytes;
      }
      packed.copy(out, to, at, at + size);
      at += size;
      to += size;
      continue;
    }
    let back: number;
    if ((tag & 3) === 1) {
      size = ((tag >> 2) & 7) + 4;
      back = ((tag >> 5) << 8) | packed[at++]!;
    } else {
      const bytes = (tag & 3) === 2 ? 2 : 4;
      back = packed.readUIntLE(at, bytes);
      at += bytes;
    }
    for (let step = 0; step < size; step += 1, to += 1) out[to] = out[to - back]!;
  }
  return out;
}
