import type { Account } from '../otp/account';
import { fits, fitsButPlain } from '../sites/fits';
import { siteOf } from '../sites/site';
import { warningFor } from '../sites/warning';
import type { Vault } from '../vault/vault';
import { addSite } from './accounts';

/**
 * After a fill that the user confirmed: the account belongs to this site from now on, unless it only looks like one of
 * its own, or is its own over plain http, where only enrolment leads.
 */
export async function learnSite(vault: Vault, account: Account, url: string): Promise<void> {
  const site = siteOf(url);
  if (!site || fits(account, url) || fitsButPlain(account, url) || warningFor(account, url)?.site) return;
  await addSite(vault, account.id, site, Date.now());
}
