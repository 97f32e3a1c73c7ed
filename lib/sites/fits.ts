import type { Account } from '../otp/account';
import { familyOf } from './families';
import { siteOf } from './site';

const PLAIN = 'http://';

/**
 * Whether an account belongs to the page at `url`: the same site, or one login with it (families.ts).
 * A page over plain http fits only an account that was enrolled over plain http, or a local server.
 * Title, issuer and likeness of names never count.
 */
export function fits(account: Pick<Account, 'sites'>, url: string): boolean {
  const here = siteOf(url);
  if (!here) return false;
  if (here.startsWith(PLAIN)) return account.sites.includes(here);
  const family = familyOf(here);
  return account.sites.some((site) => {
    const name = site.startsWith(PLAIN) ? site.slice(PLAIN.length) : site;
    return name === here || (family !== null && familyOf(name) === family);
  });
}
