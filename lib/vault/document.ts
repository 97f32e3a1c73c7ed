import type { Account } from '../otp/account';
import type { Bytes } from './seal';
import type { Trashed } from './trash';

/** The newest revision of a day that is over. `day` is UTC, as in 2026-11-21. */
export interface KeptDay {
  day: string;
  number: number;
}

/** What a revision seals. Since version 2 with a trash. */
export interface VaultDocument {
  version: number;
  accounts: Account[];
  trash: Trashed[];
  savedAt: number;
  keptDays: KeptDay[];
}

export const DOCUMENT_VERSION = 2;

/** A document that a newer version wrote is read as far as we understand it, and never written. */
export interface Reading {
  document: VaultDocument;
  newer: boolean;
  /** Accounts of a kind that we do not know. */
  unread: number;
}

export function encodeDocument(document: VaultDocument): Bytes {
  return new TextEncoder().encode(JSON.stringify(document));
}

/** The content is authentic at this point, so only its version is in question. */
export function decodeDocument(plain: Bytes): Reading {
  const document = JSON.parse(new TextDecoder().decode(plain)) as VaultDocument;
  const { version, trash = [], accounts } = document;
  if (version <= DOCUMENT_VERSION) return { document: { ...document, trash }, newer: false, unread: 0 };
  const known = Array.isArray(accounts) ? accounts.filter(isAccount) : [];
  const { savedAt = 0 } = document;
  return {
    document: { version, accounts: known, trash: [], savedAt, keptDays: [] },
    newer: true,
    unread: Array.isArray(accounts) ? accounts.length - known.length : 0,
  };
}

function isAccount(account: Account): boolean {
  const { id, issuer, label, otp, sites } = account ?? {};
  const moves = otp?.type === 'hotp' ? typeof otp.counter === 'string' : typeof otp?.period === 'number';
  return (
    [id, issuer, label, otp?.secret].every((text) => typeof text === 'string') &&
    ['totp', 'hotp', 'steam'].includes(otp.type) &&
    ['SHA1', 'SHA256', 'SHA512'].includes(otp.algorithm) &&
    typeof otp.digits === 'number' &&
    moves &&
    Array.isArray(sites)
  );
}
