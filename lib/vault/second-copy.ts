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

/** Small enough to be spread as arguments. */
const CHUNK = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return btoa(parts.join(''));
}

export function fromBase64(text: string): Bytes {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** A header as JSON: its bytes are objects `{base64}`. */
export function headerToJson(header: Header): string {
  return JSON.stringify(header, (_, value) =>
    value instanceof Uint8Array ? { base64: toBase64(value) } : value,
  );
}

export function headerFromJson(text: string): Header {
  return JSON.parse(text, (_, value) =>
    typeof value?.base64 === 'string' ? fromBase64(value.base64) : value,
  );
}

/** SHA-256, in hexadecimal: what lies on the disk is what was written. */
export async function sumOf(bytes: Bytes): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
