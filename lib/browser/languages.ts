/** Every language that Engang speaks: a folder of public/_locales, and its name in itself. By name, as they are offered. */
export const LANGUAGES = {
  da: 'dansk',
  en: 'English',
  nb: 'norsk bokmål',
  fi: 'suomi',
  sv: 'svenska',
} as const;

export type Language = keyof typeof LANGUAGES;

/** All five have these forms of what is counted, and no other (Unicode CLDR, cardinal plural rules). */
export type PluralForm = 'one' | 'other';

/** Who reads either of the other two reads bokmål (nn), and it went by that code before (no). */
const READ_AS: Record<string, Language> = { nn: 'nb', no: 'nb' };

/** The first of these BCP 47 tags that Engang speaks; English where it speaks none. */
export function languageFor(tags: readonly string[]): Language {
  for (const tag of tags) {
    const [primary = ''] = tag.toLowerCase().split(/[-_]/);
    const language = READ_AS[primary] ?? primary;
    if (isLanguage(language)) return language;
  }
  return 'en';
}

/**
 * The BCP 47 tag by which dates and numbers of a text in this language are written: with the region that the browser has
 * for it, else as in Europe, where 3/4 is no day of March.
 */
export function localeFor(language: Language, tags: readonly string[]): string {
  const own = tags.find((tag) => tag.toLowerCase().split(/[-_]/)[0] === language);
  return own?.replaceAll('_', '-') ?? (language === 'en' ? 'en-GB' : language);
}

export const isLanguage = (code: unknown): code is Language =>
  typeof code === 'string' && Object.hasOwn(LANGUAGES, code);
