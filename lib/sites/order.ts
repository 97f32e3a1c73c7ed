import { type Account, accountName } from '../otp/account';

/**
 * What the page in front ranks higher comes first; the rest by name, in the order of the user's language, and of one
 * name the key used until now before the new one.
 * @param last what this gave before: sorting starts there, so that one change among ten thousand accounts costs little
 */
export function inOrder(
  accounts: Account[],
  rankOf: (account: Account) => number,
  last: Account[] = [],
): Account[] {
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const still = last.map(({ id }) => byId.get(id)).filter((account) => account !== undefined);
  const byName = [...new Set([...still, ...accounts])].map((account) => ({
    account,
    name: accountName(account),
    rank: rankOf(account),
    later: Number(account.replaces !== undefined),
  }));
  byName.sort((a, b) => b.rank - a.rank || compare(a.name, b.name) || a.later - b.later);
  return byName.map(({ account }) => account);
}
