import { copyAndClear } from '../browser/clipboard';
import { readSettings } from '../browser/settings';
import type { Account } from '../otp/account';
import type { Vault } from '../vault/vault';
import { takeCode } from './accounts';

/** Puts the account's code on the clipboard; it is cleared after 30 s if it is still there. */
export async function copyCode(vault: Vault, account: Account, now: number): Promise<void> {
  const [{ digits }, { clearClipboard }] = await Promise.all([takeCode(vault, account, now), readSettings()]);
  await copyAndClear(digits, clearClipboard);
}
