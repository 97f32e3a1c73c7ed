import { AppError, codeOf, type ErrorCode } from '../error';
import type { Account } from '../otp/account';
import { MAX_FILE_BYTES } from './age-file';
import { readJson } from './bounded-json';
import { isObject, readRecord, writeRecord } from './record';

/** What a backup file holds under its seal. Times are ms since 1970. */
export interface BackupDocument {
  accounts: Account[];
  vaultId: string;
  created: number;
}

/** An account that could not be read: which one, counted from 1, and why; in an export also its name. Never its secret. */
export interface Refusal {
  line: number;
  code: ErrorCode;
  name?: string;
}

const FORMAT = 'engang-backup';
const VERSION = 1;
const MAX_ACCOUNTS = 100_000;
/** The size of an age file shows the size of what is in it, so only steps of this many bytes show. */
const STEP = 4096;

/** The JSON of docs/backup-format.md, filled up with spaces to a multiple of 4 KiB. */
export function writeDocument({ accounts, vaultId, created }: BackupDocument): Uint8Array {
  const document = {
    format: FORMAT,
    version: VERSION,
    created: new Date(created).toISOString(),
    vaultId,
    accounts: accounts.map(writeRecord),
  };
  const encode = (padding: string) =>
    new TextEncoder().encode(JSON.stringify({ ...document, padding }, null, 2));
  const { length } = encode('');
  return encode(' '.repeat(Math.ceil(length / STEP) * STEP - length));
}

/**
 * Every account that can be read, and every one that cannot.
 * @param newId for accounts that came without an id, as one written by hand may
 * @throws AppError backup_too_large, backup_not_engang, backup_newer, backup_damaged
 */
export function readDocument(
  bytes: Uint8Array,
  newId: () => string = () => crypto.randomUUID(),
): BackupDocument & { refused: Refusal[] } {
  if (bytes.length > MAX_FILE_BYTES) throw new AppError('backup_too_large');
  const document = readJson(bytes);
  if (!isObject(document) || document.format !== FORMAT) throw new AppError('backup_not_engang');
  const { version, vaultId, accounts: records } = document;
  if (typeof version === 'number' && version > VERSION) throw new AppError('backup_newer');
  const created = typeof document.created === 'string' ? Date.parse(document.created) : Number.NaN;
  if (
    version !== VERSION ||
    typeof vaultId !== 'string' ||
    Number.isNaN(created) ||
    !Array.isArray(records)
  ) {
    throw new AppError('backup_damaged');
  }
  if (records.length > MAX_ACCOUNTS) throw new AppError('backup_too_large');

  const accounts: Account[] = [];
  const refused: Refusal[] = [];
  for (const [index, record] of records.entries()) {
    try {
      accounts.push(readRecord(record, { newId, addedAt: created }));
    } catch (error) {
      refused.push({ line: index + 1, code: codeOf(error) });
    }
  }
  return { accounts, vaultId, created, refused };
}
