import type { Refusal } from '../backup/document';
import type { Ledger } from '../backup/ledger';
import { scryptInWorker } from '../browser/scrypt';
import { AppError } from '../error';
import type { Vault } from '../vault/vault';

/** What a backup holds, against what the vault holds; nothing is kept yet. */
export interface Preview extends Ledger {
  created: number;
  refused: Refusal[];
}

/**
 * Opens a backup and compares it with the vault; null where the password is wrong.
 * @throws AppError backup_too_large, backup_not_age, backup_foreign_key, backup_too_costly, backup_damaged, backup_newer
 */
export async function openBackup(vault: Vault, file: Blob, password: string): Promise<Preview | null> {
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
  return { ...compare(accounts, (await vault.read()).accounts), created, refused };
}

/** Adds what is new. Compared once more at that moment: another window may have added it meanwhile. */
export async function restore(vault: Vault, preview: Preview, now: number): Promise<number> {
  const { compare } = await import('../backup/ledger');
  let added = 0;
  await vault.change((held) => {
    const { fresh } = compare([...preview.fresh, ...preview.known], held);
    added = fresh.length;
    return [...held, ...fresh];
  }, now);
  return added;
}
