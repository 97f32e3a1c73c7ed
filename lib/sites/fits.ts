import type { Account } from '../otp/account';
import { familyOf } from './families';
import { bare, PLAIN, siteOf } from './site';

export type Sited = Pick<Account, 'sites'>;

/**
 * Whether an account belongs to the page at `url`: the same site, or one login with it (families.ts).
 * A page over plain http fits only an account that was enrolled over plain http, or a server on this computer.
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
    sites.some((site) => bare(site) === here || (family !== null && familyOf(bare(site)) === family));
}

/** Whether all that keeps an account from the page at `url` is that the page is not encrypted. */
export function fitsButPlain(account: Sited, url: string): boolean {
  const here = siteOf(url);
  return (
    Boolean(here?.startsWith(PLAIN)) && !fits(account, url) && fits(account, `https://${bare(here ?? '')}`)
  );
}

/**
 * Whether a frame may get an account's code: its own origin fits, and so does every page around it.
 * An origin that is opaque (`null`) never fits.
 * @param ancestors origins of the pages around, in any order; none for a page in a tab; null where they are not known
 */
export function framesFit(account: Sited, origin: string, ancestors: readonly string[] | null): boolean {
  return ancestors !== null && [origin, ...ancestors].every((each) => fits(account, each));
}
