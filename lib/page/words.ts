import { fold } from './fold';
import { type Meaning, VOCABULARY } from './vocabulary';

export type Meanings = ReadonlySet<Meaning>;

/** An identifier as words: `totpCode_0` is "totp code 0", `TOTPCode` is "totp code", `2faCode` is "2fa code". */
export function unfoldName(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\d)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2');
}

const patterns = VOCABULARY.map(([meaning, ...lines]) => {
  const words = lines.flatMap((line) => line.split(', ')).sort((a, b) => b.length - a.length);
  const either = words.map((word) => word.replaceAll('*', '[^ ]*')).join('|');
  return [meaning, new RegExp(`(?<= )(?:${either})(?= )`, 'g')] as const;
});

/** What texts speak of. Whole words and known compounds only; each word counts for one meaning. */
export function meaningsOf(texts: string[]): Meanings {
  const found = new Set<Meaning>();
  let rest = ` ${texts.map(fold).join(' | ')} `;
  for (const [meaning, pattern] of patterns) {
    const left = rest.replace(pattern, '|');
    if (left !== rest) found.add(meaning);
    rest = left;
  }
  return found;
}

const OR = /[\s(–-]+(?:or|eller|tai|oder|ou)\s/iu;
const OTHER_WAYS: readonly Meaning[] = ['recovery', 'sent', 'hardware'];

/** The sentences of a text, as far as marks tell. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?;])\s+|\n+/u);
}

/**
 * A text whose sentences have no tail "or a recovery code", "or the code we sent": that names another way than the
 * field's own.
 */
export function beforeAlternative(text: string): string {
  return sentencesOf(text).map(withoutTail).join(' ');
}

function withoutTail(sentence: string): string {
  const at = sentence.search(OR);
  if (at < 0) return sentence;
  const tail = meaningsOf([sentence.slice(at)]);
  return OTHER_WAYS.some((way) => tail.has(way)) ? sentence.slice(0, at) : sentence;
}

const WAY =
  / (?:by|via|per|par|pa|med|som|mit|in an?) (?:an? |en )?(?:sms|e ?mail|mail|e ?post|text|phone|call|courriel|tekstbesked|textmeddelande) | (?:tekstiviestilla|sahkopostilla) /;
const AGAIN = / (?:again|resend|new|igen|nytt|ny|uudelleen|uusi|erneut|neuen|renvoyer|nouveau) /;

/** A button that would send a code by a named way, where one has not been sent yet: "Send the code by email". */
export function namesAnotherWay(text: string): boolean {
  const words = ` ${fold(text)} `;
  return WAY.test(words) && !AGAIN.test(words);
}
