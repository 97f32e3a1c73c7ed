import type { Account } from '../otp/account';
import type { Reading } from './document';
import type { Trashed } from './trash';

/**
 * The newest readable state. `damaged` counts newer revisions that could not be opened. Where `readOnly`, a newer version
 * wrote it, and `unread` accounts are of a kind that this one does not know.
 */
export interface VaultState {
  accounts: Account[];
  trash: Trashed[];
  number: number;
  savedAt: number;
  damaged: number;
  readOnly: boolean;
  unread: number;
}

/** The newest reading, and what is known of its place. */
export interface Newest extends Reading {
  number: number;
  /** The highest number there is: over `number` where revisions are damaged. */
  highest: number;
}

export function stateOf({ document, number, highest, newer, unread }: Newest): VaultState {
  const { accounts, trash, savedAt } = document;
  return { accounts, trash, number, savedAt, damaged: highest - number, readOnly: newer, unread };
}
