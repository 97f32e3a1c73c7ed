import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
// The bare entry brings no hashes: its slim one would add SHA-3.
import { HOTP, Secret } from 'otpauth/bare';
import type { Otp } from './account';

/** The digits, and from when until when they hold (ms since 1970; `until` is the first moment they do not). */
export interface Code {
  digits: string;
  from: number;
  until: number;
}

const HASHES = { SHA1: sha1, SHA256: sha256, SHA512: sha512 };

/** The code at a time in ms since 1970. HOTP: the code of the present counter, from 0 until Infinity. */
export function codeAt(otp: Otp, timeMs: number): Code {
  if (otp.type === 'hotp') return { digits: digitsOf(otp, BigInt(otp.counter)), from: 0, until: Infinity };
  const periodMs = otp.period * 1000;
  const from = timeMs - (timeMs % periodMs);
  return { digits: digitsOf(otp, BigInt(from / periodMs)), from, until: from + periodMs };
}

/** The code that follows the one of `codeAt`: of the next period, or of the next counter. */
export function nextCode(otp: Otp, timeMs: number): Code {
  return otp.type === 'hotp'
    ? codeAt({ ...otp, counter: String(BigInt(otp.counter) + 1n) }, timeMs)
    : codeAt(otp, codeAt(otp, timeMs).until);
}

function digitsOf(otp: Otp, counter: bigint): string {
  return otp.type === 'steam'
    ? steamDigits(hotp(otp, counter, 10), otp.digits)
    : hotp(otp, counter, otp.digits);
}

/** RFC 4226 section 5.3. otpauth keeps the counter in a double, so its own bytes of it are replaced by exact ones. */
function hotp({ secret, algorithm }: Otp, counter: bigint, digits: number): string {
  const message = new Uint8Array(8);
  new DataView(message.buffer).setBigUint64(0, counter);
  return HOTP.generate({
    secret: Secret.fromBase32(secret),
    digits,
    hmac: (_algorithm, key) => hmac(HASHES[algorithm], key, message),
  });
}

const STEAM_ALPHABET = '23456789BCDFGHJKMNPQRTVWXY';

/** Steam writes the truncated value in base 26, lowest place first. Ten decimal digits hold all of its 31 bits. */
function steamDigits(truncated: string, length: number): string {
  let value = Number(truncated);
  let digits = '';
  while (digits.length < length) {
    digits += STEAM_ALPHABET[value % 26];
    value = Math.floor(value / 26);
  }
  return digits;
}
