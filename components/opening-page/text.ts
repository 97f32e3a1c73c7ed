import { isLanguage, type Language, languageFor, localeFor } from '../../lib/browser/languages';
import type messages from '../../public/_locales/en/messages.json';

/** Put in by the build: by language, the messages whose names begin with `offline_` or `error_`. */
declare const TEXTS: Partial<Record<Language, Record<string, string>>>;

/** What the page can speak. */
export const languages = Object.keys(TEXTS).filter(isLanguage);

let spoken: Language = 'en';

export const language = (): Language => spoken;

/** From now on the texts are in this language, and the page around them says so. */
export function speak(next: Language): void {
  spoken = next;
  document.documentElement.lang = next;
  document.title = text('title');
}

/** The first language of the reader that the page speaks. */
export const readersLanguage = (): Language =>
  languageFor(navigator.languages.filter((tag) => languages.includes(languageFor([tag]))));

type Stem<P extends string> =
  Extract<keyof typeof messages, `${P}${string}`> extends `${P}${infer Rest}` ? Rest : never;

/** A text of this page; `$1` in it stands for `value`. It has no extension around it to ask. */
export function text(key: Stem<'offline_'>, value: string | number = ''): string {
  const written = typeof value === 'number' ? value.toLocaleString(locale()) : value;
  return messageOf(`offline_${key}`).replace('$1', () => written);
}

/** What went wrong, in words. */
export const errorText = (code: string): string =>
  messageOf(`error_${code}`) || messageOf('error_unexpected');

/** Date and time of day; `time` is ms since 1970. */
export const momentText = (time: number): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(time);

const messageOf = (key: string) => TEXTS[spoken]?.[key] ?? TEXTS.en?.[key] ?? '';
const locale = () => localeFor(spoken, navigator.languages);
