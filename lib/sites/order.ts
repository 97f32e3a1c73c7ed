import { type Account, accountName } from '../otp/account';
import { fits } from './fits';

/** What fits the page comes first; the rest by name, in the order of the user's language. */
export function inOrder(accounts: Account[], url: string): Account[] {
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  const byName = accounts.map((account) => ({
    account,
    name: accountName(account),
    here: url !== '' && fits(account, url),
  }));
  byName.sort((a, b) => Number(b.here) - Number(a.here) || compare(a.name, b.name));
  return byName.map(({ account }) => account);
}
