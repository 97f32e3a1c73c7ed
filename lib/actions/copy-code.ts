import { copyAndClear } from '../browser/clipboard';
import type { Account } from '../otp/account';
import type { Vault } from '../vault/vault';
import { takeCode } from './accounts';

/** Copies the account's code. Says whether it is cleared after 30 s `always`, or while this window stays in front. */
export async function copyCode(vault: Vault, account: Account, now: number): Promise<'always' | 'in_front'> {
  const { digits } = await takeCode(vault, account, now);
  return (await copyAndClear(digits)) ? 'always' : 'in_front';
}
