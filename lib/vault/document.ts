import { AppError } from '../error';
import type { Account } from '../otp/account';
import type { Bytes } from './seal';

/** The newest revision of a day that is over. `day` is UTC, as in 2026-11-21. */
export interface KeptDay {
  day: string;
  number: number;
}

/** What a revision seals. */
export interface VaultDocument {
  version: number;
  accounts: Account[];
  savedAt: number;
  keptDays: KeptDay[];
}

export const DOCUMENT_VERSION = 1;

export function encodeDocument(document: VaultDocument): Bytes {
  return new TextEncoder().encode(JSON.stringify(document));
}

/**
 * The content is authentic at this point, so only its version is in question.
 * @throws AppError vault_newer
 */
export function decodeDocument(plain: Bytes): VaultDocument {
  const document = JSON.parse(new TextDecoder().decode(plain)) as VaultDocument;
  if (document.version > DOCUMENT_VERSION) throw new AppError('vault_newer');
  return document;
}
