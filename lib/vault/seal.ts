/** Bytes that Web Crypto accepts: never over a SharedArrayBuffer. */
export type Bytes = Uint8Array<ArrayBuffer>;

const IV_LENGTH = 12;
const utf8 = new TextEncoder();

/**
 * An AES-256-GCM key for one purpose, by HKDF-SHA256 (RFC 5869) without salt: `secret` is uniform already.
 * The key cannot be exported.
 */
export async function subkey(secret: Bytes, purpose: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8.encode(purpose) },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** 32 bytes for one purpose, likewise: for what is no AES key. */
export async function subBytes(secret: Bytes, purpose: string): Promise<Bytes> {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8.encode(purpose) };
  return new Uint8Array(await crypto.subtle.deriveBits(hkdf, material, 256));
}

/** AES-256-GCM: 12 bytes of IV, ciphertext, 16 bytes of authentication. `associated` must be the same at opening. */
export async function seal(
  key: CryptoKey,
  plain: Bytes,
  associated: string,
  iv: Bytes = crypto.getRandomValues(new Uint8Array(IV_LENGTH)),
): Promise<Bytes> {
  const sealed = await crypto.subtle.encrypt(gcm(iv, associated), key, plain);
  const out = new Uint8Array(IV_LENGTH + sealed.byteLength);
  out.set(iv);
  out.set(new Uint8Array(sealed), IV_LENGTH);
  return out;
}

/** What `seal` was given, or null where the key, the bytes or `associated` are not the same. */
export async function open(key: CryptoKey, sealed: Bytes, associated: string): Promise<Bytes | null> {
  const iv = sealed.subarray(0, IV_LENGTH);
  try {
    return new Uint8Array(await crypto.subtle.decrypt(gcm(iv, associated), key, sealed.subarray(IV_LENGTH)));
  } catch {
    return null; // Web Crypto does not say which of the three it was
  }
}

function gcm(iv: Bytes, associated: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: utf8.encode(associated) };
}

/** Lower-case hexadecimal, for associated data and for session storage, which keeps JSON only. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function fromHex(hex: string): Bytes {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
