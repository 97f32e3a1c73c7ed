import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const HOTP_LOOK_AHEAD = 10;

/** Base32 without padding, RFC 4648 section 6. */
export function base32(bytes) {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('');
}

/** 160 random bits, the length RFC 4226 section 4 recommends. */
export function newKey() {
  return randomBytes(20);
}

/** HOTP value, RFC 4226 section 5.3: `key` as bytes, `counter` a number, `hash` as node names it. */
export function hotp(key, counter, { hash = 'sha1', digits = 6 } = {}) {
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(BigInt(counter));
  const mac = createHmac(hash, key).update(message).digest();
  const offset = mac[mac.length - 1] & 15;
  const value = (mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits;
  return String(value).padStart(digits, '0');
}

/** The TOTP time step at `now` (ms since 1970), RFC 6238 section 4.2; `period` in seconds. */
export function stepAt(now, period) {
  return Math.floor(now / 1000 / period);
}

/**
 * The counter or time step that `code` belongs to, or null when it is refused.
 * `last` is the newest one accepted before: it and all older ones are spent (RFC 6238 section 5.2).
 */
export function acceptedCounter(code, { kind, key, algorithm, digits, period }, last, now) {
  const step = stepAt(now, period);
  const [from, to] = kind === 'hotp' ? [last + 1, last + HOTP_LOOK_AHEAD] : [step - 1, step + 1];
  for (let counter = Math.max(from, last + 1); counter <= to; counter++) {
    if (same(code, hotp(key, counter, { hash: algorithm.toLowerCase(), digits }))) return counter;
  }
  return null;
}

function same(a, b) {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
