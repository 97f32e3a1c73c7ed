import { AppError } from '../error';
import type { Header } from './header';
import type { Bytes } from './seal';

/** One sealed state of the whole vault. Numbers only ever grow; a number is written once. */
export interface Revision {
  number: number;
  sealed: Bytes;
}

/**
 * The header is kept twice, each copy with its checksum, so that one damaged record locks nobody out. Copy 3 is the next
 * header while it is read back, and opens nothing.
 */
export interface HeaderCopy {
  copy: 1 | 2 | 3;
  header: Header;
  check: string;
}

/** Where a vault lies. Each method is one step: it happens whole or not at all. */
export interface VaultStore {
  /** Copies 1 and 2, as far as they are there. */
  readHeaders(): Promise<HeaderCopy[]>;
  /** Whether there is anything: revisions without a header are a vault that lost what opens it. */
  hasVault(): Promise<boolean>;
  /** False where there is a vault already. */
  create(copies: HeaderCopy[], first: Revision): Promise<boolean>;
  /** Puts damaged copies right. */
  repairHeaders(copies: HeaderCopy[]): Promise<void>;
  /** Keeps copy 3 and gives it back as it was read. */
  stageHeader(copy: HeaderCopy): Promise<HeaderCopy | undefined>;
  /** Copies 1 and 2 at once, and copy 3 goes. False where the header is no longer the one with the check `from`. */
  promoteHeader(copies: HeaderCopy[], from: string): Promise<boolean>;
  /** All numbers, newest first, and the newest revision unless it has the number `known`. */
  look(known?: number): Promise<{ numbers: number[]; newest: Revision | undefined }>;
  readRevision(number: number): Promise<Revision | undefined>;
  /** Adds it and removes what `outlived` names of all numbers. False where its number or a higher one exists. */
  addRevision(revision: Revision, outlived: (numbers: number[]) => number[]): Promise<boolean>;
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
