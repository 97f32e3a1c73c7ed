import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of each word; of a whole text, with its spaces and signs, it is two fifths and more. */
const LONGER = 0.5;
const TAIL = 'åéöñüæøî';
const ACCENTS = { a: 'å', e: 'ë', i: 'ï', o: 'ö', u: 'ü', y: 'ÿ', A: 'Å', E: 'Ë', I: 'Ï', O: 'Ö', U: 'Ü' };
/** The browser's own limits hold for them. */
const KEPT = ['extensionName', 'extensionDescription', 'openingPageName'];

/** The text with each word longer by half, so that words are long, too; placeholders stay. */
export function longer(text) {
  return text.replace(/\$[1-9]|[\p{L}\p{M}]+/gu, (word) => {
    if (word.startsWith('$')) return word;
    const tail = Math.ceil(word.length * LONGER);
    const accented = [...word].map((letter) => ACCENTS[letter] ?? letter).join('');
    return accented + TAIL.repeat(Math.ceil(tail / TAIL.length)).slice(0, tail);
  });
}

/** @param {Record<string, {message: string}>} english */
export function longTexts(english) {
  return Object.fromEntries(
    Object.entries(english).map(([key, { message }]) => [
      key,
      { message: KEPT.includes(key) ? message : longer(message) },
    ]),
  );
}

/** Copies a built extension to `folder`; what it says in English is longer there. */
export function buildLong(build, folder) {
  cpSync(build, folder, { recursive: true });
  const path = join(folder, '_locales/en/messages.json');
  writeFileSync(path, JSON.stringify(longTexts(JSON.parse(readFileSync(path, 'utf8')))));
  return folder;
}
