// Where something about a child could be left behind: what the browser keeps, and what it writes to disk.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { unpackedParts } from './unpack.ts';

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
    const cached = async (name: string) => {
      const cache = await caches.open(name);
      const answers = (await cache.keys()).map(async (asked) => [asked.url, await (await cache.match(asked))?.text()]);
      return [name, ...await Promise.all(answers)];
    };
    const cachedBodies = await Promise.all((globalThis.caches ? await caches.keys() : []).map(cached));
    return JSON.stringify([
      store(localStorage), store(sessionStorage), contents, cachedBodies, document.cookie, location.href,
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
    for (const { bytes, as } of unpackedParts(content)) look(bytes, as);
  }
  return traces;
}
