import { Secret as SecretBytes } from 'otpauth/bare';
import { AppError } from '../error';
import type { Secret } from './account';
import { typedMicrosoftPush } from './microsoft-push';

/** Every space, format character, dash (with the minus signs that Unicode does not call dashes) and padding. */
const SEPARATORS = /[\p{White_Space}\p{Cf}\p{Pd}\u02D7\u2043\u2212=]/gu;

/** A scheme with a slash anywhere, or text that starts with a host name. */
const URL_LIKE = /[a-z]:\/|^\s*(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/:?#]|\s*$)/i;

/** RFC 4226 section 4 R6 asks for 16 bytes; sites give 10. Less can be guessed. */
const WEAK_BELOW_BYTES = 10;

export interface SecretReading {
  secret: Secret;
  /** Under 10 bytes. */
  weak: boolean;
}

/**
 * A secret as a person types or pastes it, grouped and in any case, made canonical.
 * Throws AppError with the reason, the most telling first: secret_missing, secret_is_push_activation,
 * secret_is_url, secret_is_code (6 or 8 digits, even where they are base32), then those of `readBase32`.
 */
export function readSecret(text: string): SecretReading {
  const bare = text.replace(SEPARATORS, '');
  if (bare === '') throw new AppError('secret_missing');
  if (typedMicrosoftPush(text)) throw new AppError('secret_is_push_activation');
  if (URL_LIKE.test(text)) throw new AppError('secret_is_url');
  if (/^(?:\d{6}|\d{8})$/.test(bare)) throw new AppError('secret_is_code');
  return readBase32(bare);
}

/**
 * Base32 (RFC 4648 section 6) with separators, in any case; the digits of a real one may look like a code.
 * Throws AppError: secret_missing, secret_is_hex, secret_not_base32, secret_length (no whole number of bytes
 * has that many characters), secret_zero.
 */
export function readBase32(text: string): SecretReading {
  const bare = text.replace(SEPARATORS, '');
  if (bare === '') throw new AppError('secret_missing');
  // [A-F2-7] is both; only 0, 1, 8 and 9 show that it cannot be base32.
  if (/^[0-9a-f]{16,}$/i.test(bare) && /[0189]/.test(bare)) throw new AppError('secret_is_hex');
  // Tested before upper-casing, which would turn letters like U+017F into ASCII ones.
  if (!/^[a-z2-7]+$/i.test(bare)) throw new AppError('secret_not_base32');
  if ([1, 3, 6].includes(bare.length % 8)) throw new AppError('secret_length');
  const secret = bare.toUpperCase();
  const bytes = secretBytes(secret);
  if (bytes.every((byte) => byte === 0)) throw new AppError('secret_zero');
  return { secret, weak: bytes.length < WEAK_BELOW_BYTES };
}

/** The bytes a secret stands for; left-over bits of the last character are dropped. */
export function secretBytes(secret: Secret): Uint8Array {
  return SecretBytes.fromBase32(secret).bytes;
}

/** The reverse. */
export function secretFrom(bytes: Uint8Array): Secret {
  return new SecretBytes({ buffer: bytes.slice().buffer }).base32;
}
