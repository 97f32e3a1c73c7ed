import { AppError } from '../error';
import { type Activation, readActivation } from './entrust-activation';
import type { EntrustLink } from './entrust-link';

type Bytes = Uint8Array<ArrayBuffer>;

const ITERATIONS = 1000;
const utf8 = new TextEncoder();

/**
 * Opens an Entrust QR with the activation password: PBKDF2-HMAC-SHA-256 gives an AES-128-CBC key, an HMAC-SHA-256 key and
 * an IV; the MAC is checked before anything is decrypted. Null where the password is not the one (or the text of the QR
 * is not whole: the two cannot be told apart).
 * @throws AppError entrust_damaged where the MAC is right and what it vouches for cannot be read
 */
export async function openEntrust(link: EntrustLink, password: string): Promise<Activation | null> {
  for (const typed of passwordsOf(password)) {
    const keys = await keysOf(typed, link.salt);
    if (!(await isVouchedFor(link, keys.mac))) continue;
    const plain = await decrypted(link.sealed, keys);
    try {
      return readActivation(plain);
    } finally {
      plain.fill(0);
    }
  }
  return null;
}

/** As it was typed, and without the spaces that come along when it is copied. */
function passwordsOf(password: string): Set<string> {
  const passwords = new Set([password.trim(), password.replace(/[\s\p{Cf}]/gu, '')]);
  passwords.delete('');
  return passwords;
}

interface Keys {
  mac: CryptoKey;
  aes: CryptoKey;
  iv: Bytes;
}

/** The keys cannot be exported; the bytes they were made of are wiped. */
async function keysOf(password: string, salt: Bytes): Promise<Keys> {
  const typed = utf8.encode(password);
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  typed.fill(0);
  const pbkdf2 = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ITERATIONS };
  const derived = new Uint8Array(await crypto.subtle.deriveBits(pbkdf2, material, 512));
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const [aes, mac] = await Promise.all([
    crypto.subtle.importKey('raw', derived.subarray(0, 16), 'AES-CBC', false, ['decrypt']),
    crypto.subtle.importKey('raw', derived.subarray(16, 48), hmac, false, ['sign']),
  ]);
  const iv = derived.slice(48);
  derived.fill(0);
  return { mac, aes, iv };
}

/** A text that lost its pluses to spaces on the way is made whole again; a link has no spaces of its own. */
async function isVouchedFor({ signed, mac }: EntrustLink, key: CryptoKey): Promise<boolean> {
  for (const text of new Set([signed, signed.replaceAll(' ', '+')])) {
    const made = new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8.encode(text)));
    if (isSame(made.subarray(0, mac.length), mac)) return true;
  }
  return false;
}

/** In constant time. */
function isSame(one: Uint8Array, other: Uint8Array): boolean {
  let difference = one.length ^ other.length;
  for (let at = 0; at < one.length; at++) difference |= (one[at] ?? 0) ^ (other[at] ?? 0);
  return difference === 0;
}

/** Web Crypto checks every byte of the padding (PKCS #7). */
async function decrypted(sealed: Bytes, { aes, iv }: Keys): Promise<Bytes> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-CBC', iv }, aes, sealed));
  } catch {
    throw new AppError('entrust_damaged');
  }
}
