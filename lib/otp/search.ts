import type { Account } from './account';

const LETTERS: Record<string, string> = { ø: 'o', æ: 'ae', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', ł: 'l' };

/** Lower case, without marks: "Ålesund" is found by "ålesund", "alesund" and "Alesund". */
function fold(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[øæđðþßł]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The accounts in which every word of the query occurs, in issuer, label or site. */
export function search(accounts: Account[], query: string): Account[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return accounts;
  return accounts.filter((account) => {
    const text = fold([account.issuer, account.label, ...account.sites].join(' '));
    return words.every((word) => text.includes(word));
  });
}
