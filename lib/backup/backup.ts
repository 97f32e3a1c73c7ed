import { AppError } from '../error';
import type { Account } from '../otp/account';
import { openFile, sealFile } from './age-file';
import { readDocument, writeDocument } from './document';
import type { Scrypt } from './scrypt';

export interface BackupFile {
  bytes: Uint8Array;
  /** As in engang-2026-11-21.age, by the local date. */
  name: string;
  count: number;
}

/** A backup takes two derivations, about a second each: one to seal, one to open again. */
export type BackupStep = 'sealing' | 'checking';

/**
 * Seals all accounts under a password of the backup's own, then opens the file again as a restore would and compares
 * every account, so that what is handed out is known to open.
 * @throws AppError backup_not_verified where anything differs, and whatever `derive` throws
 */
export async function makeBackup(
  accounts: Account[],
  password: string,
  options: { vaultId: string; now: number; derive: Scrypt; onStep?: (step: BackupStep) => void },
): Promise<BackupFile> {
  const { vaultId, now: created, derive, onStep } = options;
  onStep?.('sealing');
  const document = { accounts, vaultId, created };
  const bytes = await sealFile(writeDocument(document), password, derive);
  onStep?.('checking');
  const plain = await openFile(bytes, password, derive);
  if (!plain || !same(readDocument(plain), { ...document, refused: [] }))
    throw new AppError('backup_not_verified');
  return { bytes, name: `engang-${localDate(created)}.age`, count: accounts.length };
}

/** Deep equality of JSON values; a field that is undefined is one that is not there. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return a === b;
  const left = new Map(Object.entries(a));
  const right = new Map(Object.entries(b));
  return [...left.keys(), ...right.keys()].every((name) => same(left.get(name), right.get(name)));
}

function localDate(time: number): string {
  const date = new Date(time);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
