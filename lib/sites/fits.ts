import type { Account } from '../otp/account';
import { familyOf } from './families';
import { siteOf } from './site';

const PLAIN = 'http://';

type Sited = Pick<Account, 'sites'>;

/**
 * Whether an account belongs to the page at `url`: the same site, or one login with it (families.ts).
 * A page over plain http fits only an account that was enrolled over plain http, or a local server.
 * Title, issuer and likeness of names never count.
 */
export function fits(account: Sited, url: string): boolean {
  return fitting(url)(account);
}

/** `fits` for many accounts: what there is to know of the page is found out once. */
export function fitting(url: string): (account: Sited) => boolean {
  const here = siteOf(url);
  if (!here) return () => false;
  if (here.startsWith(PLAIN)) return ({ sites }) => sites.includes(here);
  const family = familyOf(here);
  return ({ sites }) =>
    sites.some((site) => {
      const name = site.startsWith(PLAIN) ? site.slice(PLAIN.length) : site;
      return name === here || (family !== null && familyOf(name) === family);
    });
}
