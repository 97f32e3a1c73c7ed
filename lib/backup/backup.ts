import { identityToRecipient } from 'age-encryption';
import { AppError } from '../error';
import type { Account } from '../otp/account';
import { openFile, sealFile, sealToKeys } from './age-file';
import { type BackupDocument, readDocument, writeDocument } from './document';
import { keptOf } from './record';
import type { Scrypt } from './scrypt';

export interface BackupFile {
  bytes: Uint8Array;
  /** As in engang-2026-11-21.age, by the local date. */
  name: string;
  count: number;
}

/** A backup takes two derivations, about a second each: one to seal, one to open again. */
export type BackupStep = 'sealing' | 'checking';

/** What an automatic backup is made of: it opens with the key of `recipient` and with `identity`, the vault's own. */
export interface KeyBackup extends BackupDocument {
  recipient: string;
  identity: string;
}

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
  assertHolds(await openFile(bytes, { password, derive }), document);
  return { bytes, name: `engang-${localDate(created)}.age`, count: accounts.length };
}

/** The same without a password: sealed to two keys, opened again with the vault's own, and compared. */
export async function sealBackup({ recipient, identity, ...document }: KeyBackup): Promise<Uint8Array> {
  const bytes = await sealToKeys(writeDocument(document), [recipient, await identityToRecipient(identity)]);
  await verifyBackup(bytes, { recipient, identity, ...document });
  return bytes;
}

/** Opens a file with the vault's own identity and compares. @throws AppError backup_not_verified, backup_damaged */
export async function verifyBackup(
  file: Uint8Array,
  { accounts, vaultId, created, identity }: KeyBackup,
): Promise<void> {
  assertHolds(await openFile(file, { identities: [identity] }), { accounts, vaultId, created });
}

function assertHolds(plain: Uint8Array | null, document: BackupDocument): void {
  const accounts = document.accounts.map(keptOf);
  if (!plain || !same(readDocument(plain), { ...document, accounts, refused: [] }))
    throw new AppError('backup_not_verified');
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
