import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { Decrypter, Encrypter } from 'age-encryption';
import { AppError } from '../error';
import { readStanza, WORK_FACTOR, withoutArmor, writeStanza } from './age-header';
import type { Scrypt } from './scrypt';

/** Thirty thousand accounts fit; what a hostile file of this size holds is still read in seconds. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024;

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

/**
 * The content of an age file, binary or armored; null where the password is another one. A changed salt, work factor
 * or wrapped key cannot be told from a wrong password; any other change can.
 * @throws AppError backup_too_large, backup_not_age, backup_not_passphrase, backup_too_costly (all before anything
 * is derived), backup_damaged, and whatever `derive` throws
 */
export async function openFile(
  file: Uint8Array,
  password: string,
  derive: Scrypt,
): Promise<Uint8Array | null> {
  if (file.length > MAX_FILE_BYTES) throw new AppError('backup_too_large');
  const binary = withoutArmor(file);
  const { salt, logN, wrappedKey } = readStanza(binary);
  for (const form of formsOf(password)) {
    const fileKey = unwrap(wrappedKey, await passwordKey(form, salt, logN, derive));
    if (fileKey) return decrypt(binary, fileKey);
  }
  return null;
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

async function decrypt(file: Uint8Array, fileKey: Uint8Array): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity({ unwrapFileKey: () => fileKey });
  try {
    return await decrypter.decrypt(file);
  } catch {
    throw new AppError('backup_damaged');
  }
}
