import { copyAndClear } from '../browser/clipboard';
import { activeTab } from '../browser/tab';
import type { Account } from '../otp/account';
import type { Warning } from '../sites/warning';
import type { Vault } from '../vault/vault';
import { type Confirmed, confirmByUse } from './confirm';
import { type Move, takeCode } from './take-code';

/** Whether what was copied is cleared after 30 s `always`, or while this window stays `in_front`. */
export type Cleared = 'always' | 'in_front';

/** Copies the account's code, which confirms it. `moved` is what its counter did. */
export async function copyCode(
  vault: Vault,
  account: Account,
  now: number,
): Promise<{ cleared: Cleared; moved: Move | null; confirmed: Confirmed | null }> {
  const { digits, moved } = await takeCode(vault, account, now);
  const cleared = await copyDigits(digits);
  return { cleared, moved, confirmed: await confirmByUse(vault, account, now) };
}

/** Copies a code that was taken already. */
export async function copyDigits(digits: string): Promise<Cleared> {
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
