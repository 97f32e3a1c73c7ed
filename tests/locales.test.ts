import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../lib/browser/languages';
import { buildOpeningPage } from '../opening-page.build';
import { faultsOf, type Messages } from './locales/faults';

const FOLDER = 'public/_locales';
const languages = readdirSync(FOLDER);
const textsIn = (language: string): Messages =>
  JSON.parse(readFileSync(`${FOLDER}/${language}/messages.json`, 'utf8'));
const english = textsIn('en');

describe('the languages', () => {
  it('that can be chosen are those that there are texts in', () =>
    expect(languages.toSorted()).toEqual(Object.keys(LANGUAGES).sort()));

  it.each(languages)('%s has every text, each with what belongs into it', (language) =>
    expect(faultsOf(language, textsIn(language), english)).toEqual([]),
  );

  it.each(languages)('%s has a text for each form of its plural', (language) => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const stems = Object.keys(english).flatMap((key) => /^(.+)_other$/.exec(key)?.[1] ?? []);
    expect(stems.length).toBeGreaterThan(20);
    const texts = textsIn(language);
    const missing = stems.flatMap((stem) =>
      pluralCategories.map((form) => `${stem}_${form}`).filter((key) => !Object.hasOwn(texts, key)),
    );
    expect(missing).toEqual([]);
  });
});

describe('a fault is found:', () => {
  const right: Messages = { undo: { message: 'Undo' }, whichQr: { message: 'QR $1 of $2' } };
  const danish: Messages = { undo: { message: 'Fortryd' }, whichQr: { message: 'Nr. $2 før $1' } };
  const faults = (changed: Record<string, { message: string; placeholders?: object }>) =>
    faultsOf('da', { ...danish, ...changed }, right);

  it('none in texts that are right', () => expect(faults({})).toEqual([]));

  it.each([
    ['empty', { undo: { message: ' ' } }, 'undo is empty'],
    ['as in English', { undo: { message: 'Undo' } }, 'undo is as in English'],
    ['a key too many', { redo: { message: 'Gentag' } }, 'redo is not in English'],
    [
      'a placeholder less',
      { whichQr: { message: 'Nr. $1' } },
      'whichQr has the placeholders “$1”, not “$1 $2”',
    ],
    ['another placeholder', { undo: { message: 'Fortryd $1' } }, 'undo has the placeholders “$1”, not “”'],
    ['a bare dollar', { undo: { message: 'Fortryd $' } }, 'undo has a $ that is no placeholder'],
    ['spaces around', { undo: { message: 'Fortryd ' } }, 'undo begins or ends with a space'],
    ['two spaces', { undo: { message: 'Fort  ryd' } }, 'undo has more than one space between words'],
    ['placeholders of Chrome', { undo: { message: 'Fortryd', placeholders: {} } }, 'undo has placeholders'],
  ])('%s', (_, changed, fault) => expect(faults(changed as never)).toEqual([fault]));

  it('a missing key', () =>
    expect(faultsOf('da', { undo: danish.undo as never }, right)).toEqual(['whichQr is missing']));

  it('a description that no store takes', () => {
    const description = (length: number) => ({ extensionDescription: { message: 'x'.repeat(length) } });
    expect(faultsOf('en', description(132), description(132))).toEqual([]);
    expect(faultsOf('en', description(133), description(133))).toEqual(['extensionDescription is too long']);
  });
});

describe('the page that opens a backup', () => {
  it('has its own texts in every language, no others, and stays small', async () => {
    const page = await buildOpeningPage();
    for (const language of languages) {
      const { offline_title, error_backup_damaged, settings } = textsIn(language);
      expect(page).toContain(JSON.stringify(offline_title?.message));
      expect(page).toContain(JSON.stringify(error_backup_damaged?.message));
      expect(page).not.toContain(JSON.stringify(settings?.message));
    }
    expect(page.length).toBeLessThan(160_000);
  });
});

describe('what the stores show', () => {
  const STORE = 'docs/store';
  const files = readdirSync(STORE);
  const partsOf = (file: string) =>
    Object.fromEntries(
      readFileSync(`${STORE}/${file}`, 'utf8')
        .split(/^## /m)
        .slice(1)
        .map((part) => {
          const [heading = '', ...lines] = part.split('\n');
          return [heading, lines.join('\n').trim()];
        }),
    );

  /** Headings, and the paragraphs that begin with one of their own. */
  const headingsIn = (file: string) => readFileSync(`${STORE}/${file}`, 'utf8').match(/^(#+ |\*\*)/gm) ?? [];

  it('is there in each language, and in no other', () =>
    expect(files.toSorted()).toEqual(languages.map((language) => `${language}.md`).sort()));

  it.each(files)('%s has as many headings of each kind as the English one', (file) => {
    expect(headingsIn('en.md').length).toBeGreaterThan(10);
    expect(headingsIn(file)).toEqual(headingsIn('en.md'));
  });

  it.each(files)(
    '%s has the headings of the English one, and the description that the manifest has',
    (file) => {
      const language = file.replace(/\.md$/, '');
      const parts = partsOf(file);
      expect(Object.keys(parts)).toEqual(Object.keys(partsOf('en.md')));
      expect(Object.values(parts).filter((text) => text === '')).toEqual([]);
      expect(parts.Name).toBe(textsIn(language).extensionName?.message);
      expect(parts['Short description']).toBe(textsIn(language).extensionDescription?.message);
    },
  );

  it.each(files)(
    '%s says of every permission in the manifest what it is for, and of no other',
    async (file) => {
      const said = [...(partsOf(file).Permissions ?? '').matchAll(/^\| (.+?) \|/gm)].map(
        ([, names = '']) => names,
      );
      const named = said.flatMap((names) => [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
      const config = readFileSync('wxt.config.ts', 'utf8');
      const lists = [...config.matchAll(/(?:permissions|optional_\w+): \[([\s\S]*?)\n? *\],\n/g)].map(
        ([, list]) => list,
      );
      const asked = lists.join().match(/(?<=')[a-zA-Z*][\w*:/.]*(?=')/g) ?? [];
      expect(asked.length).toBeGreaterThan(10);
      expect(named.sort()).toEqual(asked.filter((name) => name !== 'firefox').sort());
    },
  );
});
