import { type Account, type AccountReading, sameGenerator, sameNames } from '../otp/account';
import { familyOf } from '../sites/families';

/**
 * The accounts that a reading may be a new key of: the same name and kind, another key, and of the same site as far as
 * both are known. One that waits to be replaced by another of them is left out.
 * @param site where the reading was found; null where that is no site
 */
export function heldAlike(accounts: Account[], reading: AccountReading, site: string | null): Account[] {
  if (accounts.some(({ otp }) => sameGenerator(otp, reading.otp))) return [];
  const alike = accounts.filter(
    (account) =>
      account.otp.type === reading.otp.type && sameNames(account, reading) && isNear(account, site),
  );
  const replaced = new Set(alike.map(({ replaces }) => replaces));
  return alike.filter(({ id }) => !replaced.has(id));
}

function isNear({ sites }: Account, site: string | null): boolean {
  if (site === null || sites.length === 0 || sites.includes(site)) return true;
  const family = familyOf(site);
  return family !== null && sites.some((each) => familyOf(each) === family);
}
