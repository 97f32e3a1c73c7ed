import { scryptInWorker } from '../browser/scrypt';
import { noteSaved } from '../browser/shared-computer';
import { AppError } from '../error';
import { access } from './open-vault';
import { type Preview, restore } from './restore';
import { createNewVault } from './unlock';

/**
 * What a backup holds; null where the password is another one.
 * @throws AppError backup_too_large, backup_not_age, backup_foreign_key, backup_too_costly, backup_damaged, backup_newer
 */
export async function readOwnFile(file: Blob, password: string): Promise<Preview | null> {
  const [{ MAX_FILE_BYTES, openFile }, { readDocument }, { compare }] = await Promise.all([
    import('../backup/age-file'),
    import('../backup/document'),
    import('../backup/ledger'),
  ]);
  if (file.size > MAX_FILE_BYTES) throw new AppError('backup_too_large'); // before it is read
  const plain = await openFile(new Uint8Array(await file.arrayBuffer()), {
    password,
    derive: scryptInWorker,
  });
  if (!plain) return null;
  const { accounts, created, refused } = readDocument(plain);
  plain.fill(0);
  return { ...compare(accounts, []), created, refused };
}

/** A vault in memory with what the file holds; the file's password is its master password. */
export async function startFromFile(preview: Preview, password: string, now: number): Promise<void> {
  await createNewVault(password);
  const seen = await access();
  if (seen.status !== 'open') throw new AppError('interrupted');
  await restore(seen.vault, preview, now);
  // What could not be read is in the file alone: a new file would not hold it, but nothing here is unsaved either.
  await noteSaved((await seen.vault.read()).number);
}
