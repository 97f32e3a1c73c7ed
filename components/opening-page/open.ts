import { openFile, opensWith } from '../../lib/backup/age-file';
import { type BackupDocument, type Refusal, readDocument } from '../../lib/backup/document';
import { hashWasmScrypt } from '../../lib/backup/scrypt';
import { readRecoveryKey } from '../../lib/vault/recovery-key';

export type Opened = BackupDocument & { refused: Refusal[] };

/** What a file asks for. @throws AppError backup_* */
export const askedFor = opensWith;

/** The backup, or null where the password or the key is another one. @throws AppError backup_*, recovery_key_* */
export async function openTyped(file: Uint8Array, typed: string): Promise<Opened | null> {
  const opener =
    opensWith(file) === 'password'
      ? { password: typed, derive: hashWasmScrypt }
      : { identities: [await readRecoveryKey(typed)] };
  await painted(); // it says that it works before it works
  const plain = await openFile(file, opener);
  return plain && readDocument(plain);
}

function painted(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
