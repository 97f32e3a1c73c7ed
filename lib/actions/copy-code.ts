import { copyAndClear } from '../browser/clipboard';
import { activeTab } from '../browser/tab';
import type { Account } from '../otp/account';
import type { Warning } from '../sites/warning';
import type { Vault } from '../vault/vault';
import { takeCode } from './accounts';

/** Copies the account's code. Says whether it is cleared after 30 s `always`, or while this window stays in front. */
export async function copyCode(vault: Vault, account: Account, now: number): Promise<'always' | 'in_front'> {
  const { digits } = await takeCode(vault, account, now);
  return (await copyAndClear(digits)) ? 'always' : 'in_front';
}

/**
 * What to warn of before the account's code is copied while this page is in front; null where nothing is wrong with it.
 * What knows the Public Suffix List is large, so it loads meanwhile.
 */
export async function copyWarning(account: Account): Promise<Warning | null> {
  const [tab, { warningFor }] = await Promise.all([activeTab(), import('../sites/warning')]);
  return warningFor(account, tab?.url);
}
