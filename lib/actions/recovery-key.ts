import { readPicture } from '../browser/picture';
import { type RecoveryKey, readRecoveryKey, recoveryWay, secretOf } from '../vault/recovery-key';
import type { Way } from '../vault/slot';
import { pictureIn } from './scan-pictures';
import { opens, unlockBy } from './unlock';
import { changeWay } from './ways';

/**
 * Unlocks the vault with a recovery key as someone typed it, in this page: it takes no derivation. False where it is
 * not one of this vault.
 * @throws AppError recovery_key_length, recovery_key_mistyped, header_damaged, vault_newer
 */
export const unlockWithRecoveryKey = (typed: string) => using(typed, unlockBy);

/** Whether this is a recovery key of the vault. @throws as `unlockWithRecoveryKey` */
export const isRecoveryKey = (typed: string) => using(typed, opens);

/** Adds a recovery key that the person has on paper, in the place of the one that it replaces. @throws as `changeWay` */
export async function keepRecoveryKey(key: RecoveryKey, replaces: string | null): Promise<void> {
  const way = await recoveryWay(key);
  try {
    await changeWay({ comes: way, ...(replaces !== null && { takesPlaceOf: replaces }) });
  } finally {
    way.secret.fill(0);
  }
}

/** The recovery key in a picture of its sheet, or null. @throws as `pictureIn`, and AppError scan_timeout */
export async function recoveryKeyIn(file: File): Promise<RecoveryKey | null> {
  const { found } = await readPicture(await pictureIn(file));
  for (const { text } of found) {
    const key = await readRecoveryKey(text).catch(() => null);
    if (key) return key;
  }
  return null;
}

async function using<T>(typed: string, use: (way: Way) => Promise<T>): Promise<T> {
  const secret = secretOf(await readRecoveryKey(typed));
  try {
    return await use({ type: 'recovery', secret });
  } finally {
    secret.fill(0);
  }
}
