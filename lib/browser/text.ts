import type messages from '../../public/_locales/en/messages.json';
import { browser } from './extension';

export type MessageKey = Extract<keyof typeof messages, string>;

/** A text in the user's language; `$1` and so on in it stand for `values`. */
export function t(key: MessageKey, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String));
}

type PluralStem = Extract<MessageKey, `${string}_other`> extends `${infer Stem}_other` ? Stem : never;

/** A text that counts: `<stem>_one` and `<stem>_other`, by the plural rules of the language. */
export function plural(stem: PluralStem, count: number): string {
  const rule = new Intl.PluralRules(browser.i18n.getUILanguage()).select(count);
  return t(`${stem}_${rule === 'one' ? 'one' : 'other'}` as MessageKey, count);
}
