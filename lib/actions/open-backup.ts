import type { BackupDocument, Refusal } from '../backup/document';
import { scryptInWorker } from '../browser/scrypt';
import { AppError } from '../error';
import { ownIdentity } from './own-identity';

/** What a backup holds, and what of it cannot be read. */
export type OpenedBackup = BackupDocument & { refused: Refusal[] };

/** What a file has to be opened with by a person. */
export type Asked = 'password' | 'key';

/**
 * The backup, where it was sealed to this vault's own key as well; else what to ask for.
 * @throws AppError backup_too_large, backup_not_age, backup_foreign_key, backup_too_costly, backup_damaged, backup_newer
 */
export async function openSilently(file: Blob): Promise<OpenedBackup | Asked> {
  const { MAX_FILE_BYTES, openFile, opensWith } = await import('../backup/age-file');
  if (file.size > MAX_FILE_BYTES) throw new AppError('backup_too_large'); // before it is read
  const bytes = await bytesOf(file);
  if (opensWith(bytes) === 'password') return 'password';
  const plain = await openFile(bytes, { identities: [await ownIdentity()] });
  return plain ? read(plain) : 'key';
}

/**
 * The backup; null where the password or the recovery key is another one.
 * @throws AppError recovery_key_length, recovery_key_mistyped, backup_damaged, backup_newer, backup_not_engang
 */
export async function openByHand(file: Blob, asked: Asked, typed: string): Promise<OpenedBackup | null> {
  const [{ openFile }, { readRecoveryKey }] = await Promise.all([
    import('../backup/age-file'),
    import('../vault/recovery-key'),
  ]);
  const opener =
    asked === 'password'
      ? { password: typed, derive: scryptInWorker }
      : { identities: [await readRecoveryKey(typed)] };
  const plain = await openFile(await bytesOf(file), opener);
  return plain && read(plain);
}

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

async function read(plain: Uint8Array): Promise<OpenedBackup> {
  const { readDocument } = await import('../backup/document');
  const document = readDocument(plain);
  plain.fill(0);
  return document;
}
