import { seen } from '../browser/seen';
import { readSession } from '../browser/session';
import { AppError } from '../error';
import { isVouchedFor, recoveryRecipient as recipientIn } from '../vault/header';
import { readHeader } from '../vault/read-header';
import { vaultStore } from './open-vault';

/**
 * The public half of the vault's recovery key, or null where there is none. Whoever could put another one in its place
 * would read every backup, so the vault key must vouch for the header.
 * @throws AppError vault_locked, header_altered, header_damaged, vault_newer
 */
export async function recoveryRecipient(): Promise<string | null> {
  const session = await readSession();
  if (!session) throw new AppError('vault_locked');
  try {
    const header = await readHeader(vaultStore, seen);
    const recipient = recipientIn(header);
    const vouchedFor = header.format > 1 && (await isVouchedFor(header, session.vaultKey)); // 1 has no tag, and no such slot
    if (recipient && !vouchedFor) throw new AppError('header_altered');
    return recipient;
  } finally {
    session.vaultKey.fill(0);
  }
}
