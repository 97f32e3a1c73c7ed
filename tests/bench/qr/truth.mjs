import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * A set of pictures: a folder with truth.json, or such a file. An entry is `{ id, cat, file, texts, may?, n? }`: every
 * string of `texts` has to be reported, those of `may` are allowed; `texts: null` is `n` codes of unknown text.
 */
export function readTruth(set) {
  const path = set.endsWith('.json') ? resolve(set) : join(resolve(set), 'truth.json');
  if (!existsSync(path)) return null;
  const entries = JSON.parse(readFileSync(path, 'utf8'));
  return entries.map((entry) => ({ ...entry, file: join(dirname(path), entry.file) }));
}

export const codesOf = ({ texts, n = 0 }) => (texts ? new Set(texts).size : n);

/** How many of an entry's codes these texts are, and which of them are none of its. */
export function judge({ texts, may = [], n = 0 }, found) {
  if (!texts) return { right: Math.min(n, found.length), wrong: found.slice(n) };
  const wanted = new Set(texts);
  return {
    right: found.filter((text) => wanted.has(text)).length,
    wrong: found.filter((text) => !wanted.has(text) && !may.includes(text)),
  };
}
