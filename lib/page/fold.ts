const LETTERS: Record<string, string> = { ø: 'o', æ: 'ae', ß: 'ss', œ: 'oe', ı: 'i', ł: 'l' };

/** Where a code was sent to, as pages show it: `k***@example.dk`, `•••12`. */
const MASKED = /[\p{L}\p{N}][*•]{2,}|[*•]{2,}[\p{L}\p{N}@]/gu;

/** Lower case letters and digits without accents, words with one space between them. */
export function fold(text: string): string {
  return text
    .replace(MASKED, ' masked address ')
    .toLowerCase()
    .replace(/[øæßœıł]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
