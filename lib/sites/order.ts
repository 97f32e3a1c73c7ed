import { type Account, accountName } from '../otp/account';

/**
 * What fits the page comes first; the rest by name, in the order of the language.
 * @param locale a BCP 47 tag
 * @param last what this gave before: sorting starts there, so that one change among ten thousand accounts costs little
 */
export function inOrder(
  accounts: Account[],
  fitsHere: (account: Account) => boolean,
  locale: string,
  last: Account[] = [],
): Account[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const still = last.map(({ id }) => byId.get(id)).filter((account) => account !== undefined);
  const byName = [...new Set([...still, ...accounts])].map((account) => ({
    account,
    name: accountName(account),
    here: fitsHere(account),
  }));
  byName.sort((a, b) => Number(b.here) - Number(a.here) || compare(a.name, b.name));
  return byName.map(({ account }) => account);
}
