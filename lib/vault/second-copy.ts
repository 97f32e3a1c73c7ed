import type { Header } from './header';
import type { Bytes } from './seal';
import type { Revision } from './store';

/**
 * The header and the newest revision once more, in another file of the profile than the vault: sealed as they are.
 * Neither says anything without a way to open the vault.
 */
export interface SecondCopy {
  vaultId: string;
  header: Header;
  /** `headerCheck` of the header. */
  check: string;
  revision: Revision;
}

/** SHA-256, in hexadecimal: what lies on the disk is what was written. */
export async function sumOf(bytes: Bytes): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
