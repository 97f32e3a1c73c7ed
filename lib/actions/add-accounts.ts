import { type Account, type AccountReading, sameGenerator } from '../otp/account';
import type { Vault } from '../vault/vault';
import { withSite } from './accounts';

/** What is to be added, and the account whose key it is to take over once it is confirmed. */
export type Addition = AccountReading & Pick<Account, 'replaces'>;

/** What came of one reading: a new account, or one the vault `known` before. `learned` is the site it did not belong to yet. */
export interface Added {
  account: Account;
  known: boolean;
  learned: string | null;
}

/**
 * Adds accounts in one change, unconfirmed until their codes are used; one that the vault holds already only learns the
 * site. In the order of `additions`.
 */
export async function addAccounts(
  vault: Vault,
  additions: Addition[],
  site: string | null,
  now: number,
): Promise<Added[]> {
  const ids = additions.map(() => crypto.randomUUID());
  let added: Added[] = [];
  await vault.change((accounts) => {
    let all = accounts;
    added = additions.map((addition, at) => {
      const held =
        all.find((account) => isSame(account, addition)) ??
        accounts.find((account) => isRenamed(account, addition, site));
      const account: Account = held
        ? withSite(held, site)
        : {
            id: ids[at] ?? '',
            ...addition,
            sites: site ? [site] : [],
            addedAt: now,
            unconfirmed: true,
          };
      all = held ? all.map((each) => (each === held ? account : each)) : [...all, account];
      return { account, known: held !== undefined, learned: account === held ? null : site };
    });
    return all;
  }, now);
  return added;
}

/** Takes back what `addAccounts` did: new accounts go, known ones forget the site they learned. */
export async function takeBack(vault: Vault, added: Added[], now: number): Promise<void> {
  await vault.change((accounts) => {
    const fresh = new Set(added.filter(({ known }) => !known).map(({ account }) => account.id));
    const learned = new Map(
      added.flatMap(({ account, learned }) => (learned ? [[account.id, learned]] : [])),
    );
    return accounts
      .filter(({ id }) => !fresh.has(id))
      .map((account) => {
        const site = learned.get(account.id);
        return site ? { ...account, sites: account.sites.filter((each) => each !== site) } : account;
      });
  }, now);
}

function isSame(account: Account, reading: AccountReading): boolean {
  return (
    sameGenerator(account.otp, reading.otp) &&
    account.issuer === reading.issuer &&
    account.label === reading.label
  );
}

/** The same QR on the same site, of an account that was given another name when it was added. */
function isRenamed(account: Account, reading: AccountReading, site: string | null): boolean {
  return site !== null && account.sites.includes(site) && sameGenerator(account.otp, reading.otp);
}
