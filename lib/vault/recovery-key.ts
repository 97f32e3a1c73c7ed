import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { AppError } from '../error';
import type { Bytes } from './seal';
import type { NewWay } from './slot';

/**
 * A recovery key: an X25519 identity of age, AGE-SECRET-KEY-1 and 58 more characters, of which the last six are a
 * checksum (Bech32, BIP 173). It opens the vault, and backups that are sealed to its public half.
 */
export type RecoveryKey = string;

const PREFIX = 'AGE-SECRET-KEY-1';
const BARE_PREFIX = PREFIX.replaceAll('-', '');
const REST = /^[02-9AC-HJ-NP-Z]{58}$/;

export const newRecoveryKey = (): Promise<RecoveryKey> => generateX25519Identity();

/** The public half, age1… */
export const recipientOf = (key: RecoveryKey): Promise<string> => identityToRecipient(key);

export async function recoveryWay(key: RecoveryKey): Promise<NewWay & { type: 'recovery' }> {
  return { type: 'recovery', secret: secretOf(key), recipient: await recipientOf(key) };
}

/** What opens its slot. */
export function secretOf(key: RecoveryKey): Bytes {
  return new TextEncoder().encode(key);
}

/** In groups of four after the prefix, as it is printed and typed. */
export function inGroups(key: RecoveryKey): string[] {
  return key.slice(PREFIX.length).match(/.{1,4}/g) ?? [];
}

/**
 * A recovery key as someone typed it: with or without the prefix, in any case, with spaces and dashes anywhere.
 * @throws AppError recovery_key_length, recovery_key_mistyped (the checksum tells every single wrong character)
 */
export async function readRecoveryKey(typed: string): Promise<RecoveryKey> {
  const bare = typed.toUpperCase().replace(/[\s\-\u2010-\u2015]/g, '');
  const rest = bare.startsWith(BARE_PREFIX) ? bare.slice(BARE_PREFIX.length) : bare;
  if (rest.length !== 58) throw new AppError('recovery_key_length');
  const key = PREFIX + rest;
  if (!REST.test(rest)) throw new AppError('recovery_key_mistyped');
  await recipientOf(key).catch(() => {
    throw new AppError('recovery_key_mistyped');
  });
  return key;
}
