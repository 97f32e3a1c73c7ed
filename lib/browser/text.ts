import type messages from '../../public/_locales/en/messages.json';
import { browser } from './extension';
import { type Language, languageFor, localeFor, type PluralForm } from './languages';

export type MessageKey = Extract<keyof typeof messages, string>;
export type Texts = Partial<Record<MessageKey, { message: string }>>;

interface Spoken {
  language: Language;
  texts: Texts;
}

/** What `learnLanguage` has read last; until then the browser gives its own choice of our texts. */
let spoken: Spoken | null = null;

/** From now on `t` takes these; with null, the browser's. */
export function speak(next: Spoken | null): void {
  spoken = next;
}

const browsers = () => [browser.i18n.getUILanguage()];

/** The language of the texts. */
export const language = (): Language => spoken?.language ?? languageFor(browsers());

/** The BCP 47 tag for `Intl`, which goes with the texts. */
export const locale = (): string => localeFor(language(), browsers());

/** A text in the user's language; `$1` and so on in it stand for `values`, of which numbers are written as is usual there. */
export function t(key: MessageKey, ...values: (string | number)[]): string {
  const written = values.map((value) => (typeof value === 'number' ? value.toLocaleString(locale()) : value));
  const text = spoken?.texts[key]?.message;
  if (text === undefined) return browser.i18n.getMessage(key, written);
  return text.replace(/\$([1-9])/g, (_, nth) => written[nth - 1] ?? '');
}

type PluralStem = Extract<MessageKey, `${string}_other`> extends `${infer Stem}_other` ? Stem : never;

/** A text that counts: `<stem>_one` and `<stem>_other`, by the plural rules of the language. */
export function plural(stem: PluralStem, count: number): string {
  const form: PluralForm = new Intl.PluralRules(language()).select(count) === 'one' ? 'one' : 'other';
  return t(`${stem}_${form}`, count);
}

/** What stands beside each other in a sentence or a line. */
export function listOf(parts: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'unit', style: 'short' }).format(parts);
}
