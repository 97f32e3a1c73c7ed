import Dexie, { type Table } from 'dexie';
import { AppError } from '../error';
import type { Header } from './header';
import type { Bytes } from './seal';

/** One sealed state of the whole vault. Numbers only ever grow; a number is written once. */
export interface Revision {
  number: number;
  sealed: Bytes;
}

/** The header is kept twice, each copy with its checksum, so that one damaged record locks nobody out. */
export interface HeaderCopy {
  copy: 1 | 2;
  header: Header;
  check: string;
}

/** The vault on disk: IndexedDB through Dexie. Writes wait for the disk where the browser lets us ask for it. */
export class VaultStore extends Dexie {
  headers!: Table<HeaderCopy, number>;
  revisions!: Table<Revision, number>;

  constructor(name = 'engang') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ headers: 'copy', revisions: 'number' });
  }
}

/** Runs a write; a full disk is said as such and leaves what was there. @throws AppError storage_full */
export async function written<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const names = [(error as Error)?.name, (error as { inner?: Error })?.inner?.name];
    if (names.includes('QuotaExceededError')) throw new AppError('storage_full');
    throw error;
  }
}
