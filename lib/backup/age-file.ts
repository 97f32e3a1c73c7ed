import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { Decrypter, Encrypter } from 'age-encryption';
import { AppError } from '../error';
import { type Header, readHeader, WORK_FACTOR, withoutArmor, writeStanza } from './age-header';
import type { Scrypt } from './scrypt';

/** Thirty thousand accounts fit; what a hostile file of this size holds is still read in seconds. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024;

/** What a file may open with: a password, or any of some age identities (`AGE-SECRET-KEY-1…`). */
export type Opener = { password: string; derive: Scrypt } | { identities: readonly string[] };

/** A file key is sealed once under a key of its own, so the nonce is fixed: age v1 specification, "scrypt". */
const NONCE = new Uint8Array(12);
const SALT_LABEL = 'age-encryption.org/v1/scrypt';

/**
 * Seals into a standard age v1 file that opens with the password alone: binary, work factor 18.
 *
 * The password is taken as typed, without Unicode normalisation, since that is what the age tool does. NFKC would
 * turn the ½ of a Nordic keyboard into three other characters, and the tool could then not open the file.
 */
export async function sealFile(plain: Uint8Array, password: string, derive: Scrypt): Promise<Uint8Array> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await passwordKey(password, salt, WORK_FACTOR, derive);
  const encrypter = new Encrypter();
  encrypter.addRecipient({
    wrapFileKey: (fileKey) => [
      writeStanza({ salt, logN: WORK_FACTOR, wrappedKey: chacha20poly1305(key, NONCE).encrypt(fileKey) }),
    ],
  });
  return encrypter.encrypt(plain);
}

/** Seals into a standard age v1 file that opens with the key of any of these X25519 recipients (`age1…`): binary. */
export async function sealToKeys(plain: Uint8Array, recipients: readonly string[]): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(plain);
}

/**
 * Whether to ask for a password or for a recovery key. Nothing is derived.
 * @throws AppError backup_too_large, backup_not_age, backup_foreign_key, backup_too_costly, backup_damaged
 */
export function opensWith(file: Uint8Array): Header['opensWith'] {
  return readChecked(file).header.opensWith;
}

/**
 * The content of an age file, binary or armored; null where the password or the key is another one, or the file opens
 * with the other of the two. A changed salt, work factor or wrapped key cannot be told from a wrong password; any
 * other change can.
 * @throws AppError backup_too_large, backup_not_age, backup_foreign_key, backup_too_costly (all before anything is
 * derived), backup_damaged, and whatever `derive` throws
 */
export async function openFile(file: Uint8Array, opener: Opener): Promise<Uint8Array | null> {
  const { header, binary } = readChecked(file);
  if (header.opensWith === 'key')
    return 'identities' in opener ? openWithKeys(binary, opener.identities) : null;
  if ('identities' in opener) return null;
  const { salt, logN, wrappedKey } = header.stanza;
  for (const form of formsOf(opener.password)) {
    const fileKey = unwrap(wrappedKey, await passwordKey(form, salt, logN, opener.derive));
    if (fileKey) return decrypt(binary, fileKey);
  }
  return null;
}

function readChecked(file: Uint8Array): { header: Header; binary: Uint8Array } {
  if (file.length > MAX_FILE_BYTES) throw new AppError('backup_too_large');
  const binary = withoutArmor(file);
  return { header: readHeader(binary), binary };
}

/** As typed, then as another keyboard may send it: å is one character or two. All ASCII: one form, one derivation. */
function formsOf(password: string): Set<string> {
  return new Set([password, password.normalize('NFC'), password.normalize('NFD')]);
}

function passwordKey(password: string, salt: Uint8Array, logN: number, derive: Scrypt): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  return derive(encoder.encode(password), Uint8Array.from([...encoder.encode(SALT_LABEL), ...salt]), logN);
}

function unwrap(wrappedKey: Uint8Array, key: Uint8Array): Uint8Array | null {
  try {
    return chacha20poly1305(key, NONCE).decrypt(wrappedKey);
  } catch {
    return null;
  }
}

/** Null where the file was sealed to other keys. */
async function openWithKeys(file: Uint8Array, identities: readonly string[]): Promise<Uint8Array | null> {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  let noneFits = false;
  decrypter.addIdentity({
    unwrapFileKey: () => {
      noneFits = true; // asked last, and only where none before it fits
      return null;
    },
  });
  try {
    return await decrypter.decrypt(file);
  } catch {
    if (noneFits) return null;
    throw new AppError('backup_damaged');
  }
}

async function decrypt(file: Uint8Array, fileKey: Uint8Array): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity({ unwrapFileKey: () => fileKey });
  try {
    return await decrypter.decrypt(file);
  } catch {
    throw new AppError('backup_damaged');
  }
}
