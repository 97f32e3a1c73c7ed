import type { BackupDocument, Refusal } from '../backup/document';
import type { Export } from '../backup/readers/export';
import { scryptInWorker } from '../browser/scrypt';
import { t } from '../browser/text';
import { AppError, codeOf } from '../error';
import { ownIdentity } from './own-identity';

/** What a backup holds, and what of it cannot be read. */
export type OpenedBackup = BackupDocument & { refused: Refusal[] };

/** What a file has to be opened with by a person. */
export type Asked = 'password' | 'key';

/**
 * The one door for files of accounts: what another app's export holds, or a backup of ours as `openSilently` has it.
 * @throws AppError file_unknown (neither), those of `readExport`, and but for backup_not_age those of `openSilently`
 */
export async function openAny(file: Blob): Promise<OpenedBackup | Export | Asked> {
  const { HEAD_BYTES, looksLikeExport, MAX_EXPORT_BYTES, readExport } = await import('../backup/read-export');
  if (looksLikeExport(await bytesOf(file.slice(0, HEAD_BYTES)))) {
    if (file.size > MAX_EXPORT_BYTES) throw new AppError('export_too_large'); // before it is read
    const bytes = await bytesOf(file);
    try {
      const unnamed = (nth: number) => t('unnamedAccount', nth);
      return readExport(bytes, { now: Date.now(), newId: () => crypto.randomUUID(), unnamed });
    } finally {
      bytes.fill(0);
    }
  }
  return openSilently(file).catch((error) => {
    throw codeOf(error) === 'backup_not_age' ? new AppError('file_unknown') : error;
  });
}

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
