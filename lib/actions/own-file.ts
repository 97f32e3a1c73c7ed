import { noteSaved } from '../browser/shared-computer';
import { AppError } from '../error';
import { type Asked, openByHand } from './open-backup';
import { access } from './open-vault';
import { type Preview, previewAgainst, restore } from './restore';
import { createNewVault } from './unlock';

/**
 * What a file has to be opened with. There is no vault yet that could open it by itself.
 * @throws AppError backup_too_large, backup_not_age, backup_foreign_key, backup_too_costly, backup_damaged
 */
export async function askedOf(file: Blob): Promise<Asked> {
  const { MAX_FILE_BYTES, opensWith } = await import('../backup/age-file');
  if (file.size > MAX_FILE_BYTES) throw new AppError('backup_too_large'); // before it is read
  return opensWith(new Uint8Array(await file.arrayBuffer()));
}

/**
 * What a backup holds; null where the password or the recovery key is another one.
 * @throws AppError recovery_key_length, recovery_key_mistyped, backup_damaged, backup_newer, backup_not_engang
 */
export async function readOwnFile(file: Blob, asked: Asked, typed: string): Promise<Preview | null> {
  const opened = await openByHand(file, asked, typed);
  return opened && previewAgainst([], opened);
}

/** A vault in memory with what the file holds, and this master password. */
export async function startFromFile(preview: Preview, password: string, now: number): Promise<void> {
  await createNewVault(password);
  const seen = await access();
  if (seen.status !== 'open') throw new AppError('interrupted');
  await restore(seen.vault, preview, now);
  // What could not be read is in the file alone: a new file would not hold it, but nothing here is unsaved either.
  await noteSaved((await seen.vault.read()).number);
}
