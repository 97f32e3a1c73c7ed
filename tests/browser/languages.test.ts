import { describe, expect, it } from 'vitest';
import { isLanguage, LANGUAGES, languageFor, localeFor } from '../../lib/browser/languages';

const codes = Object.keys(LANGUAGES).filter(isLanguage);

describe('languageFor', () => {
  it.each([
    [['da'], 'da'],
    [['sv-FI'], 'sv'],
    [['fi_FI'], 'fi'],
    [['EN-us'], 'en'],
    [['nb-NO'], 'nb'],
    [['nn-NO'], 'nb'],
    [['no'], 'nb'],
    [['de', 'fi-FI', 'da'], 'fi'],
    [['de-DE'], 'en'],
    [['constructor'], 'en'],
    [[], 'en'],
  ])('%j is read as %s', (tags, language) => expect(languageFor(tags)).toBe(language));
});

describe('localeFor', () => {
  it.each([
    ['en', ['en-US'], 'en-US'],
    ['en', ['da'], 'en-GB'],
    ['sv', ['en-US', 'sv-FI'], 'sv-FI'],
    ['nb', ['nn-NO'], 'nb'],
    ['fi', [], 'fi'],
  ] as const)('%s beside %j is written as %s', (language, tags, locale) =>
    expect(localeFor(language, tags)).toBe(locale),
  );
});

describe.each(codes)('%s', (code) => {
  it('has the two plural forms that texts are written in, and no other', () =>
    expect(new Intl.PluralRules(code).resolvedOptions().pluralCategories.sort()).toEqual(['one', 'other']));

  it('is called by its own name', () => {
    const [language = ''] = (new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? '').split(' ');
    expect(LANGUAGES[code]).toContain(language);
  });

  it('is written from left to right, as every page of ours says', () => {
    const { textInfo, getTextInfo } = new Intl.Locale(code) as Intl.Locale & Record<string, unknown>;
    const info = (typeof getTextInfo === 'function' ? getTextInfo.call(new Intl.Locale(code)) : textInfo) as {
      direction: string;
    };
    expect(info.direction).toBe('ltr');
  });
});
