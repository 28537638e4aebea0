// The sentences of the answers, from the file that the app has them from.

import { readFileSync } from 'node:fs';

/** The entries of a table in `guidance/vocabulary.toml`: the id of each by its sentence. */
export function idsBySentence(table: 'circumstance' | 'guardian_risk' | 'extended_access'): Map<string, string> {
  const file = readFileSync(new URL('../../guidance/vocabulary.toml', import.meta.url), 'utf8');
  const entries = file.split(/^(?=\[\[)/m).filter((entry) => entry.startsWith(`[[${table}]]`));
  const value = (entry: string, key: string) => new RegExp(`^${key} = "(.*)"$`, 'm').exec(entry)?.[1];
  const pairs = entries.map((entry) => [value(entry, 'statement'), value(entry, 'id')] as const);
  for (const pair of pairs) if (!pair[0] || !pair[1]) throw new Error(`${table}: an entry without sentence or id`);
  return new Map(pairs as [string, string][]);
}
