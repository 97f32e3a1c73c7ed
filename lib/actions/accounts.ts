import { AppError } from '../error';
import { type Account, sameNames } from '../otp/account';
import type { Vault } from '../vault/vault';

/** What a person changed of an account. */
export interface AccountEdit extends Pick<Account, 'issuer' | 'label'> {
  addedSites: string[];
  removedSites: string[];
}

/**
 * Changes the names and the sites of one account; one of its name that is to take its key over gets the new name, too.
 * @throws AppError account_gone where another window deleted it
 */
export async function editAccount(
  vault: Vault,
  id: string,
  { issuer, label, addedSites, removedSites }: AccountEdit,
  now: number,
): Promise<void> {
  await vault.change((accounts) => {
    const edited = accounts.find((account) => account.id === id);
    if (!edited) throw new AppError('account_gone');
    return accounts.map((account) => {
      if (account.replaces === id && sameNames(account, edited)) return { ...account, issuer, label };
      if (account !== edited) return account;
      // Added and removed, not replaced: another window may have added a site meanwhile.
      const kept = account.sites.filter((site) => !removedSites.includes(site));
      return addedSites.reduce(withSite, { ...account, issuer, label, sites: kept });
    });
  }, now);
}

/** The user confirmed that the account belongs to this site. */
export async function addSite(vault: Vault, id: string, site: string, now: number): Promise<void> {
  await vault.change(
    (accounts) => accounts.map((account) => (account.id === id ? withSite(account, site) : account)),
    now,
  );
}

/** Deletes one account and returns what puts it back in its place, or null where it is gone already. */
export async function deleteAccount(vault: Vault, id: string, now: number): Promise<Deleted | null> {
  let deleted: Deleted | null = null;
  await vault.change((accounts) => {
    const at = accounts.findIndex((account) => account.id === id);
    const account = accounts[at];
    deleted = account ? { account, at } : null;
    return accounts.filter((each) => each.id !== id);
  }, now);
  return deleted;
}

export interface Deleted {
  account: Account;
  at: number;
}

export async function putBack(vault: Vault, { account, at }: Deleted, now: number): Promise<void> {
  await vault.change((accounts) => {
    if (accounts.some((each) => each.id === account.id)) return accounts;
    return accounts.toSpliced(at, 0, account);
  }, now);
}

/** The account, belonging to this site, too. */
export function withSite(account: Account, site: string | null): Account {
  if (!site || account.sites.includes(site)) return account;
  return { ...account, sites: [...account.sites, site] };
}
