// The search on disk finds what is there, however it is packed.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { onDisk } from './traces.ts';

const MARK = 'Pungmes-Qvarlamnad';

/** Text in which the mark stands, long enough for packing to change it. */
const TEXT = Buffer.from(`${MARK.slice(0, 10)} | ${'abc'.repeat(40)} | ${MARK}`);

/** Something before and after, as in a file of the browser's cache. */
const amid = (packed: Buffer) => Buffer.concat([Buffer.from('http://127.0.0.1/x'), packed, Buffer.from('slut\0\x1f\x8bx')]);

const FILES: [file: string, as: string, content: Buffer][] = [
  ['a plain file', 'plain utf8', TEXT],
  ['a file of two bytes a letter', 'plain utf16le', Buffer.from(TEXT.toString(), 'utf16le')],
  ['gzip amid other bytes', 'gzip utf8', amid(gzipSync(TEXT))],
  ['gzip that is cut off', 'gzip utf8', gzipSync(Buffer.concat([TEXT, Buffer.alloc(100_000, MARK)])).subarray(0, -20)],
  ['zlib amid other bytes', 'zlib utf8', amid(deflateSync(TEXT))],
  ['a brotli file', 'brotli utf8', brotliCompressSync(TEXT)],
  ['a table of LevelDB', 'table utf8', table()],
];

for (const [file, as, content] of FILES) {
  test(`a mark is found in ${file}, and only by what unpacks it`, async ({}, testInfo) => {
    const folder = testInfo.outputPath('mapp', 'inre');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'fil'), content);
    const found = onDisk(testInfo.outputPath('mapp'), ['Finns inte', MARK]);
    expect([...new Set(found.filter((one) => !one.as.endsWith('latin1')).map((one) => one.as))]).toEqual([as]);
    expect(new Set(found.map((one) => one.mark))).toEqual(new Set([MARK]));
  });
}

test('a mark is found in the name of a file', async ({}, testInfo) => {
  writeFileSync(testInfo.outputPath(`${MARK}.txt`), '');
  expect(onDisk(testInfo.outputPath(), [MARK])).toMatchObject([{ mark: MARK, as: 'file name' }]);
});

/** A table of LevelDB with one value, packed so that the second half alone of its mark stands there in full. */
function table(): Buffer {
  // An entry (nothing shared with the one before, the lengths of key and value), and where entries begin anew.
  const entry = (value: Buffer) => Buffer.concat([
    Buffer.from([0, 1, value.length]), Buffer.from('n'), value, Buffer.from([0, 0, 0, 0, 1, 0, 0, 0]),
  ]);
  const first = MARK.slice(0, 10);
  const data = entry(Buffer.from(`${first}|${MARK}`));
  const [before, after] = [data.subarray(0, 4 + first.length + 1), data.subarray(4 + 2 * first.length + 1)];
  const literal = (bytes: Buffer) => Buffer.concat([Buffer.from([(bytes.length - 1) << 2]), bytes]);
  // A copy of ten bytes, from eleven bytes back.
  const copy = Buffer.from([1 | ((first.length - 4) << 2), first.length + 1]);
  const packed = Buffer.concat([Buffer.from([data.length]), literal(before), copy, literal(after)]);
  const index = entry(Buffer.from([0, packed.length]));
  const [snappy, none] = [Buffer.from([1, 0, 0, 0, 0]), Buffer.from([0, 0, 0, 0, 0])];
  const footer = Buffer.alloc(48);
  footer.set([0, 0, packed.length + snappy.length, index.length]);
  footer.set(Buffer.from('57fb808b247547db', 'hex'), 40);
  return Buffer.concat([packed, snappy, index, none, footer]);
}
